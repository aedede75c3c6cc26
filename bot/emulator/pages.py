"""The chat page's files, handed to the browser as they stand on the disk."""

from pathlib import Path
from typing import Any

from starlette.responses import Response
from starlette.staticfiles import StaticFiles

PAGE = Path(__file__).parent / "page"
HEADERS = {
    "Cache-Control": "no-cache",  # ask each time: after an upgrade no old part runs beside a new one
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Pages(StaticFiles):
    """Serves the page at ``/``; what the page may load is said in its own Content-Security-Policy."""

    def __init__(self) -> None:
        super().__init__(directory=PAGE, html=True)

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        """Return the file, or "not modified", with the headers that every file of the page has."""
        response = super().file_response(*args, **kwargs)
        response.headers.update(HEADERS)
        return response
