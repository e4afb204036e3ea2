"""Programs that say what a test wants, in place of linkchecker and lychee."""

from __future__ import annotations

from pathlib import Path


def stub(folder: Path, output: str, code: int = 0, errors: str = "") -> str:
    """A program in ``folder`` that ignores its arguments, prints ``output`` and ends with ``code``. Returns its path."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "output.txt").write_text(output, "utf-8")
    (folder / "errors.txt").write_text(errors, "utf-8")
    program = folder / "program"
    program.write_text(f'#!/bin/sh\ncat "{folder}/output.txt"\ncat "{folder}/errors.txt" >&2\nexit {code}\n', "utf-8")
    program.chmod(0o755)
    return str(program)
