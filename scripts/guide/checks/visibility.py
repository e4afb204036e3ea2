"""What of a built page a reader would not see: hidden by attribute, style or style sheet, or inside something that opens."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import cssselect
import tinycss2
from lxml import etree

HIDING_TAGS = {"template", "noscript", "script", "style", "dialog", "datalist", "option", "head", "object"}
FOLDING_TAGS = {"details"}
FOLDING_CLASSES = {"tabbed-content", "tabbed-set", "tabbed-block"}

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
    ("color", re.compile(r"^(transparent|rgba?\([^)]*[,/]\s*0(\.0+)?%?\s*\))")),
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


def style_hides(style: str) -> bool:
    """Whether the declarations of a ``style`` attribute hide the element, or print text in its background's colour."""
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
def hiding_selectors(path: Path, signature: tuple[int, int]) -> tuple[str, ...]:
    """The XPaths of a style sheet's rules that hide something, in any medium or width (print and phones count)."""
    rules = tinycss2.parse_stylesheet(path.read_text("utf-8", "replace"), skip_comments=True, skip_whitespace=True)
    return tuple(xpath for selector in _hiding(rules) for xpath in _xpaths(selector))


def _hiding(rules: list[Any]) -> list[str]:
    selectors = []
    for rule in rules:
        if (
            rule.type == "at-rule"
            and rule.content is not None
            and rule.lower_at_keyword in ("media", "supports", "layer", "container")
        ):
            selectors += _hiding(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True))
        elif rule.type == "qualified-rule":
            selector = tinycss2.serialize(rule.prelude).strip()
            # A rule whose element is shown again by another state (:hover, [hidden] dialogs) is judged by that state's absence.
            if style_hides(tinycss2.serialize(rule.content)):
                selectors.append(selector)
    return selectors


def _xpaths(selector: str) -> list[str]:
    """XPaths of the parts of a selector list that a static page can match; pseudo-elements and states are left out."""
    found = []
    for part in re.split(r",(?![^(\[]*[)\]])", selector):
        if re.search(
            r"::|:(?:hover|focus|active|checked|before|after|target|focus-within|focus-visible|is|where|has|root|host|empty|placeholder)",
            part,
        ):
            continue
        try:
            tree = cssselect.HTMLTranslator().css_to_xpath(part.strip(), prefix="descendant-or-self::")
        except cssselect.SelectorError:
            continue
        found.append(tree)
    return found


class Visibility:
    """What is hidden on one page.

    Args:
        tree: the document's root.
        article: the part whose text is judged.
        sheets: the style sheets that the page loads.
    """

    def __init__(self, tree: Any, article: Any, sheets: list[Path]) -> None:
        self._hidden: dict[Any, str] = {}
        for sheet in sheets:
            stat = sheet.stat()
            for xpath in hiding_selectors(sheet, (stat.st_size, stat.st_mtime_ns)):
                self._mark(_compiled(xpath)(tree), f"hidden by a rule of {sheet.name}")
        for style in tree.xpath("//style"):
            for selector in _hiding(tinycss2.parse_stylesheet(style.text or "", skip_comments=True, skip_whitespace=True)):
                for xpath in _xpaths(selector):
                    self._mark(_compiled(xpath)(tree), "hidden by a style element")

    def _mark(self, elements: list[Any], reason: str) -> None:
        for element in elements:
            self._hidden.setdefault(element, reason)

    def reason(self, element: Any) -> str:
        """Why an element itself is not shown, or an empty string."""
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
        return self._hidden.get(element, "")

    def reason_above(self, element: Any) -> str:
        """Why an element or anything around it is not shown, or an empty string."""
        while element is not None:
            if reason := self.reason(element):
                return reason
            element = element.getparent()
        return ""


@lru_cache(maxsize=2048)
def _compiled(xpath: str) -> Any:
    return etree.XPath(xpath)
