"""Cookies that a session keeps."""
from collections.abc import Iterable, Sized
from http.cookies import Morsel, SimpleCookie

from yarl import URL


class AbstractCookieJar(Sized, Iterable):
    """Keeps cookies."""


class CookieJar(AbstractCookieJar):
    """Keeps cookies by the host they came from."""

    def __init__(self, *, unsafe=False, quote_cookie=True, loop=None, **options):
        self._unsafe = unsafe
        self._cookies = {}

    def __len__(self):
        return sum(len(cookies) for cookies in self._cookies.values())

    def __iter__(self):
        for cookies in self._cookies.values():
            yield from cookies.values()

    def clear(self, predicate=None):
        if predicate is None:
            self._cookies = {}
            return
        for cookies in self._cookies.values():
            for name in [name for name, morsel in cookies.items() if predicate(morsel)]:
                del cookies[name]

    def clear_domain(self, domain):
        self._cookies.pop(domain, None)

    def update_cookies(self, cookies, response_url=URL()):
        if hasattr(cookies, "items"):
            cookies = cookies.items()
        host = response_url.host or ""
        for name, value in cookies:
            if not isinstance(value, Morsel):
                holder = SimpleCookie()
                holder[name] = value
                value = holder[name]
            domain = value["domain"].lstrip(".") or host
            kept = self._cookies.setdefault(domain, SimpleCookie())
            if value["max-age"] == "0":
                kept.pop(name, None)
            else:
                kept[name] = value

    def filter_cookies(self, request_url=URL()):
        found = SimpleCookie()
        host = URL(request_url).host or ""
        for domain, cookies in self._cookies.items():
            if domain in ("", host) or host.endswith("." + domain):
                for name, morsel in cookies.items():
                    path = morsel["path"] or "/"
                    if URL(request_url).path.startswith(path):
                        found[name] = morsel
        return found


class DummyCookieJar(AbstractCookieJar):
    """Keeps none."""

    def __init__(self, *, loop=None):
        pass

    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())

    def clear(self, predicate=None):
        pass

    def update_cookies(self, cookies, response_url=None):
        pass

    def filter_cookies(self, request_url):
        return SimpleCookie()


for _class in (AbstractCookieJar, CookieJar, DummyCookieJar):
    _class.__module__ = "aiohttp.cookiejar"
