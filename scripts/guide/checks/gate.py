"""The whole gate: build, source rules, rules on the built site, link judges; or the source rules alone for some files."""

from __future__ import annotations

import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from ..site import BuildError, build_site
from .finding import Finding
from .link_judges import LinkJudges, mkdocs_findings
from .online import external_findings
from .project import Project
from .report import summary
from .run import built_findings, ordered, relative_paths, source_findings


@dataclass(frozen=True)
class Result:
    """What the gate found.

    Attributes:
        findings: in order of place.
        summary: the closing line.
    """

    findings: list[Finding]
    summary: str

    @property
    def failed(self) -> bool:
        """Whether any finding is an error."""
        return any(finding.level == "error" for finding in self.findings)


def check_sources(root: Path, paths: tuple[str, ...]) -> Result:
    """The source rules on some files: the quick answer while somebody writes."""
    started = time.perf_counter()
    project = Project(root, only=relative_paths(root, paths))
    findings = ordered(source_findings(project))
    pages = [name for name in project.page_names if project.wanted(name)]
    return Result(findings, summary(findings, pages, time.perf_counter() - started))


def check_everything(root: Path, online: bool = False) -> Result:
    """The whole gate on the current tree, with a fresh build in a temporary folder."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="guide-site-") as folder:
        site = Path(folder) / "site"
        findings, pages = _everything(root, site)
        if online:
            project = Project(root, site)
            findings = ordered([*findings, *external_findings(project)])
    return Result(findings, summary(findings, pages, time.perf_counter() - started))


def _findings_of_sources(root: Path) -> tuple[list[Finding], list[str]]:
    """What the source rules find, and the names of the pages that they looked at."""
    project = Project(root)
    return list(source_findings(project)), project.page_names


def _everything(root: Path, site: Path) -> tuple[list[Finding], list[str]]:
    """The findings, and the names of the pages that were looked at.

    The source rules need no built site: a second process runs them meanwhile.
    """
    with ProcessPoolExecutor(1) as beside:
        sources = beside.submit(_findings_of_sources, root)
        try:
            build = build_site(root, site)
        except BuildError as error:
            findings, pages = sources.result()
            return ordered([Finding("LNK910", "mkdocs.yml", 1, 1, {"problem": f"the build stopped: {error}"}), *findings]), pages
        project = Project(root, site)
        with LinkJudges(project, site) as judges:
            built = list(built_findings(project))
            findings, pages = sources.result()
            ours = [*findings, *built]
            said = {(finding.path, finding.line) for finding in ours}
            # Our extension warns in the build of what our rules find too: an unknown id is said once.
            theirs = [finding for finding in mkdocs_findings(project, build.warnings) if (finding.path, finding.line) not in said]
            findings = [*ours, *theirs, *judges.findings()]
    return ordered(findings), pages
