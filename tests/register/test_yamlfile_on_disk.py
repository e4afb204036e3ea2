"""Reading YAML files from the disk: encodings, sizes, and files that are not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.register import yamlfile
from guide.register.yamlfile import read_yaml


def test_a_byte_order_mark_is_not_part_of_the_first_key(tmp_path: Path) -> None:
    path = tmp_path / "facts.yml"
    path.write_bytes(b"\xef\xbb\xbfid: wait\n")
    assert read_yaml(path).data == {"id": "wait"}


def test_windows_line_ends_keep_the_lines(tmp_path: Path) -> None:
    path = tmp_path / "facts.yml"
    path.write_bytes(b"- id: one\r\n- id: two\r\n  title: x\r\n")
    assert read_yaml(path).position((1, "title")) == (3, 3)


def test_a_file_in_another_encoding_is_named_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "facts.yml"
    path.write_bytes(b"id: wait\ntitle: caf\xe9\n")
    [problem] = read_yaml(path).problems
    assert (problem.kind, problem.line, problem.message) == ("file", 2, "is not UTF-8 text (byte 19)")


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    [problem] = read_yaml(tmp_path / "facts.yml").problems
    assert (problem.kind, problem.message) == ("file", "cannot be read: No such file or directory")


def test_a_folder_in_place_of_a_file_is_a_problem(tmp_path: Path) -> None:
    [problem] = read_yaml(tmp_path).problems
    assert problem.kind == "file"


def test_a_pasted_export_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yamlfile, "LARGEST_FILE", 2_000_000)
    path = tmp_path / "facts.yml"
    path.write_bytes(b"#" * 3_500_000)
    [problem] = read_yaml(path).problems
    assert problem.message == "is 3 MB; a data file is at most 2 MB"
