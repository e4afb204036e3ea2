"""The command ``guide``: build, serve, check, new, status, generate, import-sources. Thin: the work is done elsewhere."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TextIO

import click

from .checks import gate
from .checks.generated import generated_files
from .checks.project import Project
from .checks.report import FORMATS
from .register import zotero
from .site import BuildError, build_site
from .status import status_text
from .templates import find_section, page_text, section_text


def project_root() -> Path:
    """The nearest folder upwards that holds mkdocs.yml."""
    for folder in (Path.cwd(), *Path.cwd().parents):
        if (folder / "mkdocs.yml").is_file():
            return folder.resolve()
    raise click.ClickException("There is no mkdocs.yml here or above. Run guide inside the project's folder.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """The Naltrexone Guide: build the site and check it."""


@main.command()
@click.option("--site-dir", type=click.Path(path_type=Path), default=None, help="Where to write (default: site).")
def build(site_dir: Path | None) -> None:
    """Build the site; every warning stops it."""
    root = project_root()
    try:
        done = build_site(root, (site_dir or root / "site").resolve())
    except BuildError as error:
        raise click.ClickException(str(error)) from error
    if done.warnings:
        raise click.ClickException(
            "\n".join([*done.warnings, f"{len(done.warnings)} warnings; `guide check` says how to mend them."])
        )
    click.echo(f"{done.pages} pages. Open {done.site / 'index.html'} in a browser; it needs no network.")


@main.command()
@click.option("--address", default="127.0.0.1:8000", help="Host and port.")
def serve(address: str) -> None:
    """Show the site while you write, reloading at each change."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address, "--no-strict"]
    raise SystemExit(subprocess.call(command, cwd=project_root()))


@main.command()
@click.argument("paths", nargs=-1, type=click.Path())
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="text", help="For people, GitHub or programs.")
@click.option("--online", is_flag=True, help="Ask external addresses too (slow; needs a network; only warnings).")
def check(paths: tuple[str, ...], form: str, online: bool) -> None:
    """Run the gate: all of it, or the source rules on the PATHS given."""
    root = project_root()
    result = gate.check_sources(root, paths) if paths else gate.check_everything(root, online)
    click.echo(FORMATS[form](result.findings, result.summary))
    raise SystemExit(1 if result.failed else 0)


@main.command()
@click.argument("kind", required=False)
@click.argument("title", required=False)
@click.option("--section", help="Print one required section instead of a page.")
def new(kind: str | None, title: str | None, section: str | None) -> None:
    """Print a new page of KIND called TITLE, or one required section, ready to be filled."""
    types = Project(project_root()).page_types
    if types.problems:
        raise click.ClickException("\n".join(map(str, types.problems)))
    if section:
        try:
            click.echo(section_text(find_section(types, section)))
        except KeyError as error:
            raise click.ClickException(str(error.args[0])) from error
        return
    if kind not in types.types or not title:
        raise click.ClickException(f"Give a page type and a title. Types: {', '.join(types.types)}.")
    click.echo(page_text(kind, types.types[kind], title, date.today()))


@main.command()
def status() -> None:
    """Say what the register and the pages hold, and what is waiting for somebody."""
    click.echo(status_text(Project(project_root())))


@main.command()
def generate() -> None:
    """Write the files that are made from others: JSON Schemas and the page of rules."""
    for path, text in generated_files(Project(project_root())).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_text("utf-8", "replace") != text:
            path.write_text(text, "utf-8")
            click.echo(f"wrote {path}")


@main.command("import-sources")
@click.argument("file", type=click.File("r", encoding="utf-8"))
def import_sources(file: TextIO) -> None:
    """Print source records from a CSL-JSON FILE (Zotero: Export, CSL JSON)."""
    try:
        click.echo(zotero.as_yaml(zotero.records(file.read())))
    except ValueError as error:
        raise click.ClickException(f"{file.name}: {error}") from error
