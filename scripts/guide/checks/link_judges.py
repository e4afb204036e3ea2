"""Independent judges of links: MkDocs' warnings, linkchecker on a lean copy of the site, lychee on the whole of it."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from lxml import html

from .finding import Finding
from .project import Project

LINKCHECKER_CONFIG = """\
[checking]
threads=2
[filtering]
ignorewarnings=url-whitespace,http-robots-denied,file-system-path,file-anchors,url-content-size-zero
checkextern=0
[output]
status=0
"""
DOC_FILE = re.compile(r"(?:Doc file |The following |docs/|^)'?([\w./-]+\.md)'?")


def mkdocs_findings(project: Project, warnings: list[str]) -> Iterator[Finding]:
    """MkDocs' own warnings as findings, each at the page it names where it names one."""
    for text in warnings:
        ours = re.match(r"(?:.*/)?(docs/[^:]+):(\d+): (.*)", text)
        if ours:
            yield Finding("LNK910", ours[1], int(ours[2]), 1, {"problem": ours[3]})
            continue
        page = DOC_FILE.search(text)
        name = project.name(page[1]) if page and page[1] in project.pages else "mkdocs.yml"
        yield Finding("LNK910", name, _line_of(project, page[1] if page else "", text), 1, {"problem": text.strip()})


def _line_of(project: Project, inside: str, warning: str) -> int:
    """The line of the page on which the link that a warning quotes stands."""
    page = project.pages.get(inside)
    quoted = re.search(r"link '([^']+)'", warning)
    for link in page.links if page and quoted else []:
        if quoted and page and link.target == quoted[1]:
            return page.place(link.start)[0]
    return 1


def start_linkchecker(site: Path, lean: Path) -> subprocess.Popen[str]:
    """Start linkchecker on a lean copy of the site in ``lean``; read it with :func:`linkchecker_findings`.

    Every page repeats the navigation, and linkchecker reads every link of every page. The copy holds the home page
    whole and the links of the others' articles alone, so that each link of the site is judged once and not once per page.
    """
    pages = make_lean_copy(site, lean)
    (lean / "linkcheckerrc").write_text(LINKCHECKER_CONFIG, "utf-8")
    lean.chmod(0o755)  # run as root, linkchecker changes to another user
    for path in lean.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else 0o644)
    command = [program("linkchecker"), "--config", str(lean / "linkcheckerrc"), "--no-status", "--output", "csv"]
    files = [str(lean / page) for page in pages]
    return subprocess.Popen([*command, *files], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=lean)


def make_lean_copy(site: Path, lean: Path) -> list[str]:
    """Copy the site with only the links of articles on all pages but home and 404. Returns the pages' paths inside the copy."""
    pages = []
    for path in sorted(site.rglob("*")):
        inside = path.relative_to(site)
        target = lean / inside
        if path.is_dir():
            target.mkdir(parents=True, exist_ok=True)
        elif path.suffix == ".html":
            pages.append(inside.as_posix())
            target.parent.mkdir(parents=True, exist_ok=True)
            whole = inside.as_posix() in ("index.html", "404.html")
            target.write_bytes(path.read_bytes() if whole else links_alone(path))
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    return pages


def links_alone(path: Path) -> bytes:
    """A page that holds the links of another's article and nothing else: each element with an address once, without anchors.

    linkchecker judges addresses; anchors are lychee's, and text is nobody's here.
    """
    tree: Any = html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    article = next(tree.iter("article"), tree)
    lines = [
        f'<{element.tag} {name}="{escape(value.partition("#")[0] or path.name)}"></{element.tag}>'
        for element in article.iter("a", "img", "source", "video", "audio", "iframe", "object", "embed", "script", "link")
        for name in ("href", "src", "poster", "data")
        if (value := element.get(name))
    ]
    head = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>'
    return "\n".join([head, *dict.fromkeys(lines), "</body></html>"]).encode()


def linkchecker_findings(process: subprocess.Popen[str], lean: Path, project: Project) -> Iterator[Finding]:
    """Wait for linkchecker and read its list of broken links."""
    output, errors = process.communicate()
    if process.returncode not in (0, 1):
        words = {
            "tool": "linkchecker",
            "problem": errors.strip().splitlines()[-1] if errors.strip() else f"exit {process.returncode}",
        }
        yield Finding("LNK914", "mkdocs.yml", 1, 1, words)
        return
    rows = csv.DictReader((line for line in io.StringIO(output) if not line.startswith("#")), delimiter=";")
    for row in rows:
        ours = (row.get("urlname") or "").startswith(("claim:", "help:", "term:"))  # CLM301 and CLM305 say it better
        if (row.get("valid") or "").lower() != "true" and not ours:
            page = _inside(row.get("parentname") or "", lean)
            # The copy's folder has another name each time, and means nothing to an editor.
            problem = " ".join((row.get("result") or "").split()).replace(f"{lean}/", "").replace(f"{lean.resolve()}/", "")
            words = {"target": row.get("urlname") or "", "problem": problem}
            yield _at_link(project, "LNK911", page, words)


def start_lychee(site: Path) -> subprocess.Popen[str]:
    """Start lychee on every page of the site, without a network; read it with :func:`lychee_findings`."""
    command = [
        program("lychee"),
        "--offline",
        "--include-fragments",
        "--no-progress",
        "--format",
        "json",
        "--root-dir",
        str(site),
    ]
    return subprocess.Popen([*command, f"{site}/**/*.html"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def lychee_findings(process: subprocess.Popen[str], site: Path, project: Project) -> Iterator[Finding]:
    """Wait for lychee and read its list of broken links."""
    output, errors = process.communicate()
    try:
        report = json.loads(output)
    except ValueError:
        words = {"tool": "lychee", "problem": errors.strip().splitlines()[-1] if errors.strip() else f"exit {process.returncode}"}
        yield Finding("LNK914", "mkdocs.yml", 1, 1, words)
        return
    broken: dict[tuple[str, str], list[str]] = {}
    for source, entries in report.get("error_map", {}).items():
        for entry in entries:
            problem = str((entry.get("status") or {}).get("text") or "broken")
            pages = broken.setdefault((_inside(address_of(entry), site), problem), [])
            pages.append(_inside(source, site))
    for (target, problem), pages in broken.items():
        words = {"target": target, "problem": problem}
        if len(set(pages)) > MANY_PAGES * len(project.built):
            everywhere = problem + ", on every page: the navigation or a template links it"
            yield Finding("LNK912", "mkdocs.yml", 1, 1, words | {"problem": everywhere})
            continue
        for page in dict.fromkeys(pages):
            yield _at_link(project, "LNK912", page, words)


MANY_PAGES = 0.5
"""Share of the pages beyond which a dead link comes from the navigation or a template, and is said once."""


def address_of(entry: dict[str, Any]) -> str:
    """The address of one entry of lychee's report."""
    url = entry.get("url")
    return str(url.get("url", "")) if isinstance(url, dict) else str(url or "")


def _at_link(project: Project, rule: str, page: str, words: dict[str, str]) -> Finding:
    """A finding on a built page, at the line of its source that holds the link where that can be told."""
    source = project.pages.get(page.removesuffix(".html") + ".md")
    if source is None:
        return Finding(rule, f"site/{page}", 1, 1, words)
    wanted = words["target"].rpartition("/")[2].replace(".html", ".md")
    for link in source.links:
        if wanted and link.target.rpartition("/")[2] == wanted:
            return Finding(rule, project.name(source.inside), *source.place(link.start), words)
    return Finding(rule, project.name(source.inside), 1, 1, words)


def _inside(address: str, folder: Path) -> str:
    """A file's address or path as a path inside ``folder``."""
    parts = urlsplit(address)
    path = unquote(parts.path) if parts.scheme == "file" else address
    for base in (folder, folder.resolve()):
        if path.startswith(f"{base}/"):
            return path[len(str(base)) + 1 :] + (f"#{parts.fragment}" if parts.scheme == "file" and parts.fragment else "")
    return path


def program(name: str) -> str:
    """The program of our own environment, else the one on the search path."""
    beside = Path(sys.executable).parent / name
    return str(beside) if beside.exists() else shutil.which(name) or name


class LinkJudges:
    """Both judges at work, each a process of its own, so that our rules can run meanwhile.

    Use it as a context manager; leaving it ends what still runs and removes the lean copy.
    """

    def __init__(self, project: Project, site: Path) -> None:
        self._project = project
        self._site = site
        self._folder = tempfile.TemporaryDirectory(prefix="guide-links-")
        self._lean = Path(self._folder.name)
        self._processes: dict[str, subprocess.Popen[str]] = {}
        self._missing: list[Finding] = []

    def __enter__(self) -> Self:
        for name in ("lychee", "linkchecker"):
            try:
                start = start_lychee(self._site) if name == "lychee" else start_linkchecker(self._site, self._lean)
                self._processes[name] = start
            except OSError as error:
                self._missing.append(Finding("LNK914", "mkdocs.yml", 1, 1, {"tool": name, "problem": str(error.strerror)}))
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._processes.values():
            if process.poll() is None:
                process.kill()
        self._folder.cleanup()

    def findings(self) -> Iterator[Finding]:
        """Wait for both and give what they found."""
        yield from self._missing
        if "lychee" in self._processes:
            yield from lychee_findings(self._processes["lychee"], self._site, self._project)
        if "linkchecker" in self._processes:
            yield from linkchecker_findings(self._processes["linkchecker"], self._lean, self._project)
