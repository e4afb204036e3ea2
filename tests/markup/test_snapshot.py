"""The register as it is kept between builds: it may be missing, and is never stale."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from guide.markup import snapshot
from guide.markup.snapshot import current_snapshot
from tests.register import sample
from tests.register.sample import TERMS, write_register


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder with the tiny register."""
    return write_register(tmp_path / "docs")


@pytest.fixture(autouse=True)
def _fresh_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins as a new process does: with nothing in memory."""
    monkeypatch.setattr(snapshot, "_OF_KEY", {})


def forget() -> None:
    """Forget what this process remembers, as a new process would."""
    snapshot._OF_KEY.clear()


def kept(docs: Path) -> Path:
    """The file that keeps the snapshot."""
    return docs.parent / ".cache" / "guide" / "snapshot.json"


def test_a_second_process_reads_what_the_first_one_made(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = current_snapshot(docs)
    forget()
    monkeypatch.setattr(snapshot, "_make", lambda docs, key: pytest.fail("made again"))
    assert current_snapshot(docs) == first


def test_one_process_looks_into_the_kept_file_once(docs: Path) -> None:
    first = current_snapshot(docs)
    kept(docs).unlink()
    assert current_snapshot(docs) is first


@pytest.mark.parametrize("change", ["edit", "same size", "new file", "new page", "lost file"])
def test_any_change_under_docs_is_noticed(docs: Path, change: str) -> None:
    path = docs / TERMS
    before = current_snapshot(docs)
    if change == "lost file":
        path.unlink()
    elif change == "new file":
        write_register(docs, {"evidence/sources/more.yml": [sample.source(id="more")]})
    elif change == "new page":
        (docs / "index.md").write_text("[x](claim:wait)", "utf-8")
    elif change == "edit":
        write_register(docs, {TERMS: [sample.term(), sample.term(id="agonist")]})
    else:
        path.write_text(path.read_text("utf-8").replace("opioid", "opiods"), "utf-8")
        os.utime(path, ns=(1, 1))
    forget()
    assert current_snapshot(docs) != before


def test_a_change_of_our_own_code_is_noticed(docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = snapshot._key(docs)
    (tmp_path / "code" / "register").mkdir(parents=True)
    (tmp_path / "code" / "register" / "models.py").write_text("")
    monkeypatch.setattr(snapshot, "CODE", tmp_path / "code")
    second = snapshot._key(docs)
    (tmp_path / "code" / "register" / "models.py").write_text("x = 1")
    assert len({first, second, snapshot._key(docs)}) == 3


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"key": "x"}', b'{"snapshot": {}}'])
def test_a_broken_file_is_made_anew(docs: Path, broken: bytes) -> None:
    first = current_snapshot(docs)
    kept(docs).write_bytes(broken)
    forget()
    assert current_snapshot(docs) == first
    assert json.loads(kept(docs).read_text("utf-8"))["snapshot"]["terms"] == ["opioid"]


@pytest.mark.parametrize("inside", [{}, [], {"claims": 7}, None])
def test_a_file_with_the_right_key_and_the_wrong_inside_is_made_anew(docs: Path, inside: object) -> None:
    first = current_snapshot(docs)
    data = json.loads(kept(docs).read_text("utf-8")) | {"snapshot": inside}
    kept(docs).write_text(json.dumps(data), "utf-8")
    forget()
    assert current_snapshot(docs) == first


def test_a_folder_that_cannot_be_written_still_gives_a_snapshot(docs: Path) -> None:
    (docs.parent / ".cache").write_text("not a folder")
    assert list(current_snapshot(docs).claims) == ["wait"]


def test_no_half_written_file_is_left(docs: Path) -> None:
    current_snapshot(docs)
    assert sorted(path.name for path in kept(docs).parent.iterdir()) == ["references.json", "snapshot.json"]


def test_within_one_build_the_disk_is_looked_at_once(docs: Path) -> None:
    class Build:
        """Stands for MkDocs' list of files."""

    build = Build()
    first = current_snapshot(docs, build)
    write_register(docs, {TERMS: []})
    assert current_snapshot(docs, build) is first
    assert current_snapshot(docs, Build()).terms == []
