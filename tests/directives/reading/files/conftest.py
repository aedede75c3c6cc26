"""What the tests of files share: the sample notice as LibreOffice prints it, where LibreOffice is installed."""

import subprocess
from pathlib import Path

import pytest

from directives.reading.files.programs import find
from tests.directives.reading.files.notice_sample import notice_docx


@pytest.fixture(scope="session")
def printed_notice(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The sample notice as .pdf, .doc, .odt and .rtf, by the suffix."""
    office = find("soffice", "libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("printed")
    (folder / "notice.docx").write_bytes(notice_docx())
    return {suffix: _converted(office, folder, suffix) for suffix in ("pdf", "doc", "odt", "rtf")}


def _converted(office: str, folder: Path, suffix: str) -> bytes:
    subprocess.run(
        [
            *(office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"),
            *("--convert-to", suffix, "--outdir", str(folder), str(folder / "notice.docx")),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return (folder / f"notice.{suffix}").read_bytes()
