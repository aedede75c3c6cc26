"""The older formats (.doc, .odt, .rtf) → .docx by LibreOffice → text."""

import tempfile
from dataclasses import replace
from pathlib import Path

from directives.reading.files.archive import open_archive
from directives.reading.files.document import DocumentText, How, UnreadableFile
from directives.reading.files.programs import find, run
from directives.reading.files.word import read_word

_SECONDS = 120.0
_MISSING = (
    "Máy chủ chưa cài LibreOffice nên chưa đọc được tệp .{suffix}; đề nghị lưu lại dạng .docx hoặc .pdf, "
    "hoặc cài gói libreoffice-writer-nogui (Debian, Ubuntu)."
)
_TOO_SLOW = "Chuyển đổi tệp .{suffix} quá lâu nên đã dừng; đề nghị lưu lại dạng .docx rồi gửi lại."
_FAILED = "Không mở được tệp .{suffix} (có thể tệp bị hỏng hoặc có mật khẩu); đề nghị lưu lại dạng .docx rồi gửi lại."

# A profile of its own for each run: two runs do not wait for each other, and a file can neither run a macro nor
# make the office fetch something from a network.
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
</item>
</oor:items>
"""


def read_by_office(content: bytes, suffix: str) -> DocumentText:
    """Return the text of a document of that kind (``doc``, ``odt``, ``rtf``); raise ``UnreadableFile``."""
    program = find("soffice", "libreoffice")
    if program is None:
        raise UnreadableFile(_MISSING.format(suffix=suffix))
    with tempfile.TemporaryDirectory(prefix="dondoc-") as folder:
        docx = _converted(program, content, suffix, Path(folder))
    return replace(read_word(open_archive(docx)), how=How.OFFICE)


def _converted(program: str, content: bytes, suffix: str, folder: Path) -> bytes:
    source, target = folder / f"document.{suffix}", folder / "document.docx"
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")
    source.write_bytes(content)
    run(
        (
            *(program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nolockcheck"),
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(source)),
        ),
        seconds=_SECONDS,
        too_slow=_TOO_SLOW.format(suffix=suffix),
        environment={"HOME": str(folder)},
    )
    if not target.exists():
        raise UnreadableFile(_FAILED.format(suffix=suffix))
    return target.read_bytes()
