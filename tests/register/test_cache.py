"""One register per folder, read again only when a file in it changes."""

from __future__ import annotations

import os
from pathlib import Path

from guide.register.cache import current_register
from tests.register import sample
from tests.register.sample import TERMS, write_register


def test_a_folder_that_did_not_change_is_read_once(tmp_path: Path) -> None:
    write_register(tmp_path)
    assert current_register(tmp_path) is current_register(tmp_path)


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    before = current_register(write_register(tmp_path))
    write_register(tmp_path, {TERMS: [sample.term(means="Another meaning altogether.")]})
    assert (before.terms["opioid"].means, current_register(tmp_path).terms["opioid"].means) == (
        "A kind of medicine.",
        "Another meaning altogether.",
    )


def test_a_file_changed_to_the_same_size_is_read_again(tmp_path: Path) -> None:
    current_register(write_register(tmp_path))
    path = write_register(tmp_path, {TERMS: [sample.term(means="A sort of medicine.")]}) / TERMS
    os.utime(path, ns=(1, 1))
    assert current_register(tmp_path).terms["opioid"].means == "A sort of medicine."


def test_a_new_file_and_a_lost_file_are_noticed(tmp_path: Path) -> None:
    more = "evidence/sources/more.yml"
    current_register(write_register(tmp_path))
    write_register(tmp_path, {more: [sample.source(id="jones-2016")]})
    assert "jones-2016" in current_register(tmp_path).sources
    (tmp_path / more).unlink()
    assert "jones-2016" not in current_register(tmp_path).sources


def test_mistakes_are_kept_with_the_register_and_not_raised(tmp_path: Path) -> None:
    assert len(current_register(write_register(tmp_path, {TERMS: "- {id: x}\n"})).problems) == 2
