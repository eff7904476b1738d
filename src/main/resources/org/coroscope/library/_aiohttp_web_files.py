"""Answers with a file."""
import os

from _aiohttp_web_errors import HTTPForbidden, HTTPNotFound
from _aiohttp_web_response import StreamResponse

_TYPES = {
    ".html": "text/html", ".txt": "text/plain", ".css": "text/css", ".js": "text/javascript",
    ".json": "application/json", ".png": "image/png", ".jpg": "image/jpeg", ".gif": "image/gif",
    ".svg": "image/svg+xml", ".pdf": "application/pdf", ".csv": "text/csv",
}


class FileResponse(StreamResponse):
    """An answer with one of the program's files."""

    def __init__(self, path, chunk_size=256 * 1024, status=200, reason=None, headers=None):
        super().__init__(status=status, reason=reason, headers=headers)
        self._path = path
        self._chunk_size = chunk_size

    async def prepare(self, request):
        if os.path.isdir(self._path):
            raise HTTPForbidden()
        try:
            with open(self._path, "rb") as file:
                data = file.read()
        except OSError:
            raise HTTPNotFound() from None
        kind = _TYPES.get(os.path.splitext(os.fspath(self._path))[1].lower())
        self._headers.setdefault("Content-Type", kind or "application/octet-stream")
        self._headers["Content-Length"] = str(len(data))
        await super().prepare(request)
        await self.write(data)
        await self.write_eof()
        return self


FileResponse.__module__ = "aiohttp.web_fileresponse"
