"""One site with every mistake that the gate knows, and the whole of what ``guide check`` prints about it.

The site stands in ``site/``; what no repository should hold (binary bytes, links into themselves, invisible characters) is
added here. When a rule or its words change, read the new output, which a failing test leaves behind, before it becomes
``expected.txt``.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from guide.checks.generated import generated_files
from guide.checks.project import Project
from tests.cli import guide
from tests.sites import Files, Link, write

HERE = Path(__file__).parent
EXPECTED = (HERE / "expected.txt").read_text("utf-8")

NOT_TOGETHER = {
    "FIL906": "it needs a path on the command line, and then the site is not built",
    "LNK913": "it needs --online, and a network",
    "LNK914": "a judge that is missing finds no dead links",
}
"""Rules that cannot occur together with the others, and why. Their own tables stand in the tests beside."""

AWKWARD: Files = {
    "docs/about/characters.md": (
        "---\ntitle: Characters\ndescription: A page with a word that search does not find, because nobody sees what is in it.\n"
        "type: about\nchecked: 2026-11-22\nclinical_review: none yet\n---\n# Characters\n\nNal\u200btrexone.\n"
    ),
    "docs/learn/binary.yml": b"\xff\xfe\0",
    "docs/snippets/binary.md": b"\x89PNG\0",
    "docs/snippets/empty.md": "\n",
    "docs/snippets/folder.md/note.txt": "A folder named like a page.\n",
    "docs/snippets/huge.md": "x" * 1_200_000,
    "docs/snippets/loop.md": Link("loop.md"),
}


def whole_output(root: Path) -> str:
    """What the gate prints about the site in ``root``, without the seconds that it took."""
    shutil.copytree(HERE / "site", root)
    write(root, AWKWARD)
    schemas = {path: text for path, text in generated_files(Project(root)).items() if path.suffix == ".json"}
    write(root, {path.relative_to(root).as_posix(): text for path, text in schemas.items()})
    result = guide(root, "check")
    assert result.exit_code == 1
    return re.sub(r"\(\d+\.\d s\)$", "(0.0 s)", result.output, flags=re.MULTILINE)


def test_everything_wrong_is_printed_as_expected(tmp_path: Path) -> None:
    actual = whole_output(tmp_path / "site")
    (tmp_path / "actual.txt").write_text(actual, "utf-8")
    assert actual.splitlines() == EXPECTED.splitlines(), f"read {tmp_path / 'actual.txt'}"
