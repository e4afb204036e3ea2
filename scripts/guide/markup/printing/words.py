"""The few words that the register's pages say for codes in the data."""

HOW_READ = {
    "whole": "read whole",
    "section": "the section was read",
    "abstract": "the abstract was read",
    "excerpt": "an excerpt was read",
    "second-hand": "second-hand: known from another document",
}

VERDICTS = {
    "agrees": "This agrees.",
    "more-cautious": "This is more cautious.",
    "less-cautious": "This is less cautious.",
    "overclaims": "This claims more than is known.",
    "differs": "This differs.",
    "wrong": "This is wrong.",
    "unsafe": "Relying on this would be unsafe.",
}

SOURCE_KINDS = {
    "label": "Product information",
    "regulator": "Regulator",
    "guideline": "Guideline",
    "systematic-review": "Systematic review",
    "trial": "Trial",
    "cohort": "Observational study",
    "case-report": "Case report",
    "review": "Review article",
    "pk-study": "Study of blood levels",
    "statistics": "Statistics",
    "textbook": "Textbook or monograph",
    "law": "Law",
    "service": "A service's own page",
}


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 claim", "2 claims"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
