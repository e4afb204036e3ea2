"""LNK914: a judge that cannot be run is an error, never a silent pass."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from guide.checks import link_judges
from guide.checks.finding import Finding
from guide.checks.link_judges import LinkJudges
from tests.checks.cases import Right, Wrong, report
from tests.checks.stubs import stub
from tests.sites import build, copy_site

GOOD = {"lychee": ('{"error_map": {}}', 0), "linkchecker": ("urlname;parentname;result;valid\n", 0)}


@dataclass(frozen=True)
class Tool:
    """What a judge does in place of its work: what it prints and its exit code; or it is not there at all."""

    name: str
    output: str = ""
    code: int = 0
    errors: str = ""
    there: bool = True


TABLE: list[tuple[Wrong | Right, Tool]] = [
    (Wrong("LNK914", "no lychee", {}, "lychee cannot be run: No such file"), Tool("lychee", there=False)),
    (Wrong("LNK914", "no linkchecker", {}, "linkchecker cannot be run: No such file"), Tool("linkchecker", there=False)),
    (Wrong("LNK914", "lychee stops", {}, "lychee cannot be run: out of memory"), Tool("lychee", "", 101, "x\nout of memory\n")),
    (Wrong("LNK914", "lychee says nothing", {}, "lychee cannot be run: exit 3"), Tool("lychee", "", 3)),
    (Wrong("LNK914", "linkchecker stops", {}, "linkchecker cannot be run: bad option"), Tool("linkchecker", "", 2, "bad option")),
    (Right("LNK914", "lychee ends with its code for dead links", {}), Tool("lychee", '{"error_map": {}}', 2)),
    (Right("LNK914", "linkchecker ends with its code for dead links", {}), Tool("linkchecker", "# x\nurlname;valid\n", 1)),
    (Right("LNK914", "lychee warns", {}), Tool("lychee", '{"error_map": {}}', 0, "deprecated option\n")),
]


def rows(kind: type) -> list[Any]:
    """The rows of one kind, named by their case."""
    return [pytest.param(case, what, id=str(case)) for case, what in TABLE if isinstance(case, kind)]


FAIL = [case for case, _ in TABLE if isinstance(case, Wrong)]
PASS = [case for case, _ in TABLE if isinstance(case, Right)]


def judged(tool: Tool, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Finding]:
    """What the judges find on the tiny site when one of them is replaced, and the other has nothing to say."""
    programs = {name: stub(folder / name, output, code) for name, (output, code) in GOOD.items()}
    programs[tool.name] = stub(folder / "tool", tool.output, tool.code, tool.errors) if tool.there else str(folder / "gone")
    monkeypatch.setattr(link_judges, "program", programs.__getitem__)
    project = build(copy_site(folder / "site"))
    assert project.site is not None
    with LinkJudges(project, project.site) as judges:
        return list(judges.findings())


@pytest.mark.parametrize(("case", "tool"), rows(Wrong))
def test_a_missing_judge_is_found(case: Wrong, tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = judged(tool, tmp_path, monkeypatch)
    assert [(finding.rule, finding.path, finding.line) for finding in found] == [("LNK914", "mkdocs.yml", 1)], report(found)
    assert case.says in found[0].message


@pytest.mark.parametrize(("case", "tool"), rows(Right))
def test_a_judge_at_work_is_left_alone(case: Right, tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = judged(tool, tmp_path, monkeypatch)
    assert not found, report(found)
