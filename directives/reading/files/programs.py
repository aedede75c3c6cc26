"""Running Tesseract and LibreOffice: found by name, with a limit of time, ended with all that they have started."""

import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from directives.reading.files.document import UnreadableFile

_HANDED_ON = ("PATH", "LANG", "LC_ALL", "TMPDIR", "TESSDATA_PREFIX")  # and not the secrets of the bot


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended: its exit code and what it wrote."""

    code: int
    stdout: bytes
    stderr: str


def find(*names: str) -> str | None:
    """Return the path of the first of these programs that this machine has, None where it has none."""
    return next((path for name in names if (path := shutil.which(name))), None)


def run(
    command: Sequence[str], *, given: bytes = b"", seconds: float, too_slow: str, environment: Mapping[str, str]
) -> Outcome:
    """Run a program with ``given`` on its input; raise ``UnreadableFile(too_slow)`` when ``seconds`` have passed."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={name: os.environ[name] for name in _HANDED_ON if name in os.environ} | dict(environment),
        start_new_session=True,  # LibreOffice is a script that starts the program: the two end together
    )
    try:
        stdout, stderr = process.communicate(given, timeout=seconds)
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile(too_slow) from error
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
    return Outcome(process.returncode, stdout, stderr.decode("utf-8", "replace"))
