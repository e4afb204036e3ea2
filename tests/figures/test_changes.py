"""A changed claim changes the figure, and the same input gives the same bytes."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from guide.figures.build import figure_html
from guide.register import Register, Value
from tests.figures.reading import DOCS, ROOT, drawn, records, register

PROGRAM = """
import hashlib, sys
from pathlib import Path
from guide.figures import build_figures
from guide.register import load_register
docs = Path(sys.argv[1])
print(hashlib.sha256(repr(sorted(build_figures(docs, load_register(docs)).items())).encode()).hexdigest())
"""

DRAWN = [(name, row.claim, row.what) for name, record in records().items() for row in record.rows if row.what is not None]


def changed(claim: str, what: str) -> Register:
    """The register with one value of one claim a little larger."""
    held = register().claims[claim]
    values = [larger(value) if value.what == what else value for value in held.values]
    return replace(register(), claims=register().claims | {claim: held.model_copy(update={"values": values})})


def larger(value: Value) -> Value:
    """A value with each of its numbers one larger."""
    fields = {field: getattr(value, field) for field in ("value", "min", "max")}
    return value.model_copy(update={field: number + 1 for field, number in fields.items() if number is not None})


@pytest.mark.parametrize(("name", "claim", "what"), DRAWN)
def test_a_changed_value_changes_the_figure(name: str, claim: str, what: str) -> None:
    assert figure_html(records()[name], changed(claim, what)) != drawn()[name]


def test_the_same_input_gives_the_same_bytes_in_another_process() -> None:
    digests = set()
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "scripts")}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(DOCS)], env=environment, capture_output=True, text=True, check=True
        )
        digests.add(done.stdout)
    assert len(digests) == 1
