"""What CSL-JSON readers (Zotero, pandoc) expect of an item, as a JSON Schema.

Written from the published CSL-JSON input schema (citationstyles.org, version 1.0): its types, and those of its fields that a
bibliography of ours may hold. Unknown fields are errors there too.
"""

from __future__ import annotations

from typing import Any

TYPES = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic",
    "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "figure", "graphic", "hearing",
    "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
    "paper-conference", "patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation",
    "report", "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
]  # fmt: skip

WORDS = {"type": "string"}
NUMBER = {"type": ["string", "number"]}
NAME = {
    "type": "object",
    "properties": dict.fromkeys(("family", "given", "literal", "suffix", "non-dropping-particle"), WORDS),
    "additionalProperties": False,
}
DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "items": {"type": "array", "items": NUMBER, "minItems": 1, "maxItems": 3},
            "minItems": 1,
            "maxItems": 2,
        },
        "literal": WORDS,
        "raw": WORDS,
    },
    "additionalProperties": False,
}

CSL_JSON: dict[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "id": NUMBER,
            "type": {"enum": TYPES},
            "author": {"type": "array", "items": NAME},
            "issued": DATE,
            **dict.fromkeys(("title", "container-title", "publisher", "DOI", "PMID", "URL", "note"), WORDS),
            **dict.fromkeys(("volume", "issue", "page"), NUMBER),
            "custom": {"type": "object"},
        },
        "required": ["type", "id"],
        "additionalProperties": False,
    },
}
