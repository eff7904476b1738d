"""Bodies of requests: from data, forms and JSON to bytes."""
import io
import json as json_module
from urllib.parse import urlencode

_BOUNDARY = "----------------------------5d1f0a3b7c9e2468"


class FormData:
    """A form: fields, and files that are sent along."""

    def __init__(self, fields=(), quote_fields=True, charset=None, default_to_multipart=False):
        self._fields = []
        self._is_multipart = default_to_multipart
        self._charset = charset
        if isinstance(fields, dict):
            fields = list(fields.items())
        elif hasattr(fields, "items"):
            fields = list(fields.items())
        elif not isinstance(fields, (list, tuple)):
            fields = (fields,)
        for field in fields:
            if isinstance(field, io.IOBase):
                self.add_field(getattr(field, "name", "file"), field)
            else:
                self.add_field(*field)

    @property
    def is_multipart(self):
        return self._is_multipart

    def add_field(
        self, name, value, *, content_type=None, filename=None, content_transfer_encoding=None
    ):
        if isinstance(value, io.IOBase):
            self._is_multipart = True
            if filename is None:
                filename = str(getattr(value, "name", name)).rpartition("/")[2]
            value = value.read()
        elif isinstance(value, (bytes, bytearray)) and filename is None:
            self._is_multipart = True
        if filename is not None or content_type is not None:
            self._is_multipart = True
        if not isinstance(value, (str, bytes, bytearray)):
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise TypeError(
                    f"data argument must be str, bytes or a file, not {type(value).__name__}"
                )
            value = str(value)
        self._fields.append((name, value, filename, content_type))

    def add_fields(self, *fields):
        for field in fields:
            self.add_field(*field)

    def encoded(self):
        """Content type and bytes."""
        if not self._is_multipart:
            pairs = [(name, value) for name, value, filename, kind in self._fields]
            return "application/x-www-form-urlencoded", urlencode(pairs).encode("ascii")
        parts = []
        for name, value, filename, kind in self._fields:
            head = f'Content-Disposition: form-data; name="{name}"'
            if filename is not None:
                head += f'; filename="{filename}"'
                kind = kind or "application/octet-stream"
            if kind is not None:
                head = f"Content-Type: {kind}\r\n{head}"
            data = value.encode("utf-8") if isinstance(value, str) else bytes(value)
            parts.append(f"--{_BOUNDARY}\r\n{head}\r\n\r\n".encode("utf-8") + data + b"\r\n")
        parts.append(f"--{_BOUNDARY}--\r\n".encode("ascii"))
        return f"multipart/form-data; boundary={_BOUNDARY}", b"".join(parts)


FormData.__module__ = "aiohttp.formdata"


async def body_of(data, json, serialize):
    """Content type (or None) and bytes of what is sent along; None if nothing is."""
    if json is not None:
        if data is not None:
            raise ValueError("data and json parameters can not be used at the same time")
        return "application/json", serialize(json).encode("utf-8")
    if data is None:
        return None, None
    if isinstance(data, str):
        return "text/plain; charset=utf-8", data.encode("utf-8")
    if isinstance(data, (bytes, bytearray)):
        return "application/octet-stream", bytes(data)
    if isinstance(data, io.IOBase):
        content = data.read()
        content = content.encode("utf-8") if isinstance(content, str) else content
        return "application/octet-stream", content
    if hasattr(data, "__aiter__"):
        return "application/octet-stream", b"".join([bytes(part) async for part in data])
    if not isinstance(data, FormData):
        data = FormData(data)
    return data.encoded()


default_serialize = json_module.dumps
