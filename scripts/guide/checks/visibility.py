"""What of a built page a reader would not see: hidden by attribute, style or style sheet, or inside something that opens."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import cssselect2
import tinycss2

HIDING_TAGS = {"template", "noscript", "script", "style", "dialog", "datalist", "option", "head", "object"}
FOLDING_TAGS = {"details"}
FOLDING_CLASSES = {"tabbed-content", "tabbed-set", "tabbed-block"}

TRANSPARENT = re.compile(
    r"^(transparent|(rgb|hsl)a?\(([^,)]*,[^,)]*,[^,)]*,|[^/)]*/)\s*(0(\.0*)?|\.0+)%?\s*\)|#([0-9a-f]{3}0|[0-9a-f]{6}00)$)"
)
"""A colour whose opacity is nothing: rgba(0, 0, 0, 0), rgb(0 0 0 / 0%), #fff0; not rgb(255, 0, 0)."""

HIDING = (
    ("display", re.compile(r"^none")),
    ("visibility", re.compile(r"^(hidden|collapse)")),
    ("content-visibility", re.compile(r"^hidden")),
    ("opacity", re.compile(r"^(0?\.0\d*|0(\.0\d*)?%?)$")),
    ("height", re.compile(r"^0(px|em|rem|%|vh)?$")),
    ("max-height", re.compile(r"^0(px|em|rem|%|vh)?$")),
    ("width", re.compile(r"^0(px|em|rem|%|vw)?$")),
    ("max-width", re.compile(r"^0(px|em|rem|%|vw)?$")),
    ("clip", re.compile(r"^rect\(\s*[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?\s*\)")),
    ("clip-path", re.compile(r"^(inset\(\s*(50|[6-9]\d|100)%|circle\(\s*0)")),
    ("left", re.compile(r"^-\d{3,}")),
    ("top", re.compile(r"^-\d{3,}")),
    ("right", re.compile(r"^-\d{3,}")),
    ("margin-left", re.compile(r"^-\d{4,}")),
    ("text-indent", re.compile(r"^-\d{3,}")),
    ("color", TRANSPARENT),
    ("transform", re.compile(r"^scale[xy]?\(\s*0")),
)
"""Declarations after which text is not there for a reader."""

SMALLEST = {"px": 4.0, "pt": 3.0, "em": 0.2, "rem": 0.2, "%": 20.0, "": 1e-9}
"""Font sizes below which nobody reads; Material's 1rem is 20 pixels."""


def declaration_hides(name: str, value: str) -> bool:
    """Whether one CSS declaration takes text away from readers."""
    value = value.replace("!important", "").strip().lower()
    if name.lower() == "font-size":
        size = re.match(r"^(\d*\.?\d+)(px|pt|em|rem|%|)$", value)
        return size is not None and float(size[1]) < SMALLEST[size[2]]
    return any(name.lower() == known and pattern.match(value) for known, pattern in HIDING)


def style_hides(style: str | list[Any]) -> bool:
    """Whether declarations (text, or tokens of a style sheet) hide the element, or print text in its background's colour."""
    declarations = {
        node.lower_name: tinycss2.serialize(node.value).strip().lower()
        for node in tinycss2.parse_declaration_list(style, skip_comments=True, skip_whitespace=True)
        if node.type == "declaration"
    }
    background = declarations.get("background-color") or declarations.get("background")
    if background and declarations.get("color") == background:
        return True
    return any(declaration_hides(name, value) for name, value in declarations.items())


@lru_cache(maxsize=64)
def hiding_selectors(path: Path, signature: tuple[int, int]) -> tuple[Any, ...]:
    """The compiled selectors of a style sheet's rules that hide something, in any medium or width (print and phones count)."""
    return _hiding(tinycss2.parse_stylesheet(path.read_text("utf-8", "replace"), skip_comments=True, skip_whitespace=True))


def _hiding(rules: list[Any]) -> tuple[Any, ...]:
    """Selectors of hiding rules; rules on pseudo-elements, and selectors that no static page can match, are left out."""
    found: list[Any] = []
    waiting = list(reversed(rules))
    while waiting:  # not by recursion: a broken sheet can nest without end
        rule = waiting.pop()
        if rule.type == "at-rule" and rule.content is not None and rule.lower_at_keyword in NESTED:
            waiting += reversed(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True))
        elif rule.type == "qualified-rule" and style_hides(rule.content):
            for part in _parts(rule.prelude):
                try:
                    selectors = cssselect2.compile_selector_list(part)
                except cssselect2.SelectorError:
                    continue  # a state or vendor selector; one such part must not hide the others of its list
                found += [selector for selector in selectors if selector.pseudo_element is None and not selector.never_matches]
    return tuple(found)


NESTED = ("media", "supports", "layer", "container")
"""At-rules whose rules apply to some reader."""


def _parts(prelude: list[Any]) -> list[list[Any]]:
    """A selector list split at its commas."""
    parts: list[list[Any]] = [[]]
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


@lru_cache(maxsize=16)
def sheets_matcher(sheets: tuple[tuple[Path, tuple[int, int]], ...]) -> Any:
    """One matcher for all hiding rules of some style sheets, each given with its size and time."""
    rules = ((sheet, selector) for sheet, signature in sheets for selector in hiding_selectors(sheet, signature))
    return _matcher((selector, f"hidden by a rule of {sheet.name}") for sheet, selector in rules)


def _matcher(reasons: Iterable[tuple[Any, str]]) -> Any:
    matcher = cssselect2.Matcher()
    for selector, reason in reasons:
        matcher.add_selector(selector, reason)
    return matcher


class Visibility:
    """What is hidden on one page. Elements are judged when they are asked for: most of a page never is.

    Args:
        tree: the document's root.
        article: the part whose text is judged.
        sheets: the style sheets that the page loads.
    """

    def __init__(self, tree: Any, article: Any, sheets: list[Path]) -> None:
        self._wrappers: dict[Any, Any] = {tree: cssselect2.ElementWrapper.from_html_root(tree)}
        self._reasons: dict[Any, str] = {}
        stats = [(sheet, sheet.stat()) for sheet in sheets]
        self._matchers = [sheets_matcher(tuple((sheet, (stat.st_size, stat.st_mtime_ns)) for sheet, stat in stats))]
        for style in tree.iter("style"):
            rules = tinycss2.parse_stylesheet(style.text or "", skip_comments=True, skip_whitespace=True)
            self._matchers.append(_matcher((selector, "hidden by a style element") for selector in _hiding(rules)))

    def _wrapper(self, element: Any) -> Any:
        if element not in self._wrappers:
            parent = self._wrapper(element.getparent())
            self._wrappers |= {child.etree_element: child for child in parent.iter_children()}
        return self._wrappers[element]

    def _style_sheet_reason(self, element: Any) -> str:
        wrapper = self._wrapper(element)
        return next((str(match[3]) for matcher in self._matchers for match in matcher.match(wrapper)), "")

    def reason(self, element: Any) -> str:
        """Why an element itself is not shown, or an empty string."""
        if element not in self._reasons:
            self._reasons[element] = self._judge(element)
        return self._reasons[element]

    def _judge(self, element: Any) -> str:
        tag = element.tag if isinstance(element.tag, str) else "comment"
        classes = set((element.get("class") or "").split()) if tag != "comment" else set()
        if tag == "comment":
            return "in a comment"
        if tag in HIDING_TAGS:
            return f"inside <{tag}>"
        if tag in FOLDING_TAGS:
            return "inside a collapsed block"
        if classes & FOLDING_CLASSES:
            return "inside a tab"
        if element.get("hidden") is not None:
            return "hidden by its hidden attribute"
        if (element.get("aria-hidden") or "").lower() == "true":
            return "hidden from screen readers by aria-hidden"
        if element.get("style") and style_hides(element.get("style")):
            return "hidden by its style attribute"
        return self._style_sheet_reason(element)

    def reason_above(self, element: Any) -> str:
        """Why an element or anything around it is not shown, or an empty string."""
        while element is not None:
            if reason := self.reason(element):
                return reason
            element = element.getparent()
        return ""
