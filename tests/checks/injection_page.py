"""The page docs/forms/injection.md of the tiny site with its sections changed, as cases need it."""

from __future__ import annotations

from tests.sites import original, swap

PAGE = "docs/forms/injection.md"
EFFECTS = (
    "## Side effects {#side-effects}\n\nMany people have headaches: about [25 of 100 people](claim:headache) in one trial.\n"
)
WEARS_OFF = (
    "## When it wears off {#when-it-wears-off}\n\nYour body is no longer used to opioids, and your old amount could kill you.\n"
)
WHAT = (
    "## What it is {#what-it-is}\n\nAn injection into a muscle that slowly releases naltrexone.\n"
    "Wait [7 to 10 days](claim:wait) after your last opioid.\n"
)
KILLS = "Your body is no longer used to opioids, and your old amount could kill you.\n"
CARD = (
    "/// emergency | Call 999 or 911 if somebody is not breathing\n"
    "Say what they took, and stay with them until help comes.\n///\n"
)


def wears_off(text: str) -> dict[str, str]:
    """The page with another text in the section "When it wears off", whose heading is marked."""
    return swap(PAGE, WEARS_OFF, f"▶## When it wears off {{#when-it-wears-off}}\n\n{text}\n")


def shown(text: str) -> dict[str, str]:
    """The same without the mark, for near-misses."""
    return swap(PAGE, KILLS, f"{text}\n")


def urgent(text: str) -> dict[str, str]:
    """The page with another text in the section that must hold the emergency card, whose heading is marked."""
    title = "## When to get urgent help {#urgent-help}\n\n"
    return swap(PAGE, title + CARD, f"▶{title}{text}\n")


def card(old: str, new: str) -> dict[str, str]:
    """The page with other words in its emergency card."""
    return urgent(CARD.replace(old, new))


def heading(text: str, mark: str = "▶") -> dict[str, str]:
    """The page with another heading above its side effects."""
    return swap(PAGE, "## Side effects {#side-effects}", f"{mark}{text}")


def too_early(passage: str) -> dict[str, str]:
    """The page with one section, marked, in front of all others."""
    return {PAGE: original(PAGE).replace(passage, "").replace(WHAT, f"▶{passage}\n{WHAT}")}


def to_the_end(passage: str) -> dict[str, str]:
    """The page with one section, marked, behind all others."""
    return {PAGE: f"{original(PAGE).replace(passage, '')}\n▶{passage}"}


def styled(sheet: str, text: str) -> dict[str, str]:
    """The page with a text in the section, and a style sheet."""
    return wears_off(text) | {"docs/assets/guide.css": sheet}
