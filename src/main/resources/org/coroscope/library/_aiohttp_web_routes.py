"""Which handler a request goes to."""
import asyncio
import re
from collections import namedtuple
from urllib.parse import quote, unquote

from _aiohttp_web_errors import HTTPMethodNotAllowed, HTTPNotFound
from yarl import URL

_PLACE = re.compile(r"\{(?P<name>[_a-zA-Z][_a-zA-Z0-9]*)(?::(?P<form>.+?))?\}(?!\})")
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"}


class AbstractRoute:
    """A method and a handler for a resource."""

    def __init__(self, method, handler, resource):
        self._method = method
        self._handler = _checked(handler)
        self._resource = resource

    method = property(lambda self: self._method)
    handler = property(lambda self: self._handler)
    resource = property(lambda self: self._resource)
    name = property(lambda self: self._resource.name)

    def url_for(self, *args, **kwargs):
        return self._resource.url_for(*args, **kwargs)

    def get_info(self):
        return self._resource.get_info()

    def __repr__(self):
        return f"<ResourceRoute [{self._method}] {self._resource} -> {self._handler!r}"


ResourceRoute = AbstractRoute


def _checked(handler):
    if asyncio.iscoroutinefunction(handler):
        return handler
    if isinstance(handler, type) and issubclass(handler, View):
        return handler
    if not callable(handler):
        raise TypeError("Only async functions are allowed as web-handlers, got {!r}".format(handler))

    async def run(request):
        result = handler(request)
        if asyncio.iscoroutine(result):
            result = await result
        return result

    return run


class Resource:
    """A path, plain or with places for variable parts, and its routes."""

    def __init__(self, path, name=None):
        self._path = path
        self._name = name
        self._routes = []
        self._dynamic = "{" in path or "}" in path
        self._pattern, self._formatter, self._samples = self._compiled(path)

    def _compiled(self, path):
        pattern, formatter, samples, at = "", "", {}, 0
        for place in _PLACE.finditer(path):
            literal = path[at : place.start()]
            if "{" in literal or "}" in literal:
                raise ValueError(f"Invalid path '{path}'['{literal}']")
            name, form = place["name"], place["form"]
            pattern += re.escape(quote(literal, safe="/@:!$&'()*+,;=~%"))
            pattern += f"(?P<{name}>{form or '[^{}/]+'})"
            formatter += literal + "{" + name + "}"
            samples[name] = _sample(name, form)
            at = place.end()
        rest = path[at:]
        if "{" in rest or "}" in rest:
            raise ValueError(f"Invalid path '{path}'['{rest}']")
        pattern += re.escape(quote(rest, safe="/@:!$&'()*+,;=~%"))
        return re.compile(pattern), formatter + rest, samples

    name = property(lambda self: self._name)
    canonical = property(lambda self: self._formatter if self._dynamic else self._path)

    def add_route(self, method, handler, *, expect_handler=None):
        method = method.upper()
        if method not in _METHODS and method != "*":
            raise ValueError(f"{method} is not allowed HTTP method")
        for route in self._routes:
            if route.method in (method, "*"):
                raise RuntimeError(
                    "Added route will never be executed, "
                    f"method {route.method} is already registered"
                )
        route = AbstractRoute(method, handler, self)
        self._routes.append(route)
        return route

    def match(self, path):
        """What stands in the places of the path; None if it is another path."""
        if not self._dynamic:
            return {} if unquote(path) == self._path else None
        found = self._pattern.fullmatch(path)
        if found is None:
            return None
        return {name: unquote(value) for name, value in found.groupdict().items()}

    def url_for(self, **parts):
        if not self._dynamic:
            return URL(self._path)
        values = {name: quote(str(value), safe="@:!$&'()*+,;=~") for name, value in parts.items()}
        return URL(self._formatter.format_map(values), encoded=True)

    def sample(self):
        """A path that matches, for clients that want to see something."""
        values = {name: quote(value) for name, value in self._samples.items()}
        return self._formatter.format_map(values) if self._dynamic else quote(self._path)

    def get_info(self):
        if self._dynamic:
            return {"formatter": self._formatter, "pattern": self._pattern}
        return {"path": self._path}

    def __iter__(self):
        return iter(self._routes)

    def __len__(self):
        return len(self._routes)

    def __repr__(self):
        kind = "DynamicResource" if self._dynamic else "PlainResource"
        name = f"'{self._name}' " if self._name is not None else ""
        return f"<{kind} {name} {self.canonical}"


def _sample(name, form):
    if form is not None:
        for text in ("1", "a", "2024", name, "a/b"):
            if re.fullmatch(form, text):
                return text
        return "1"
    lower = name.lower()
    if lower.endswith("name") or lower in ("user", "who", "person"):
        return "Ann"
    if lower == "id" or lower.endswith("_id") or lower in ("n", "number", "num", "count", "page"):
        return "1"
    return name


class StaticResource(Resource):
    """Files of a folder."""

    def __init__(self, prefix, directory, name=None):
        super().__init__(prefix.rstrip("/") + "/{filename:.*}", name)
        self._directory = str(directory).rstrip("/")
        self.add_route("GET", self._serve)
        self.add_route("HEAD", self._serve)

    async def _serve(self, request):
        from _aiohttp_web_files import FileResponse

        return FileResponse(f"{self._directory}/{request.match_info['filename']}")


class UrlMappingMatchInfo(dict):
    """What the places of a path hold, and the route that was found."""

    def __init__(self, values, route):
        super().__init__(values)
        self._route = route
        self._apps = ()
        self.http_exception = None

    route = property(lambda self: self._route)
    handler = property(lambda self: self._route.handler)
    apps = property(lambda self: self._apps)

    @property
    def current_app(self):
        return self._apps[-1]

    def add_app(self, app):
        self._apps = (app,) + self._apps

    def apps_by_key(self):
        merged = {}
        for app in self._apps:
            merged.update(app._state)
        return merged

    def __repr__(self):
        return f"<MatchInfo {super().__repr__()}: {self._route}>"


class _ErrorRoute:
    """Answers with an error."""

    def __init__(self, error):
        self._error = error
        self.name = self.resource = None
        self.method = "*"

    async def handler(self, request):
        raise self._error

    def __repr__(self):
        return f"<SystemRoute {self._error.status}: {self._error.reason}>"


class UrlDispatcher:
    """All resources of an application."""

    def __init__(self):
        self._resources = []
        self._named = {}

    async def resolve(self, request):
        path = request.rel_url.raw_path
        allowed = set()
        for resource in self._resources:
            if isinstance(resource, PrefixedSubApp):
                info = await resource.resolve(request, path)
                if info is not None:
                    return info
                continue
            values = resource.match(path)
            if values is None:
                continue
            for route in resource:
                if route.method in (request.method, "*"):
                    return UrlMappingMatchInfo(values, route)
                allowed.add(route.method)
        error = HTTPMethodNotAllowed(request.method, allowed) if allowed else HTTPNotFound()
        info = UrlMappingMatchInfo({}, _ErrorRoute(error))
        info.http_exception = error
        return info

    def __getitem__(self, name):
        return self._named[name]

    def __iter__(self):
        return iter(self._named)

    def __len__(self):
        return len(self._named)

    def __contains__(self, name):
        return name in self._named

    def resources(self):
        return list(self._resources)

    def routes(self):
        return [route for resource in self._resources for route in resource]

    def named_resources(self):
        return dict(self._named)

    def register_resource(self, resource):
        if resource.name is not None:
            if resource.name in self._named:
                raise ValueError(
                    f"Duplicate {resource.name!r}, already handled by {self._named[resource.name]!r}"
                )
            self._named[resource.name] = resource
        self._resources.append(resource)

    def add_resource(self, path, *, name=None):
        if path and not path.startswith("/"):
            raise ValueError("path should be started with / or be empty")
        if self._resources:
            last = self._resources[-1]
            same = not isinstance(last, (StaticResource, PrefixedSubApp)) and last._path == path
            if same and last.name == name:
                return last
        resource = Resource(path, name)
        self.register_resource(resource)
        return resource

    def add_route(self, method, path, handler, *, name=None, expect_handler=None):
        return self.add_resource(path, name=name).add_route(method, handler)

    def add_static(self, prefix, path, *, name=None, **options):
        resource = StaticResource(prefix, path, name)
        self.register_resource(resource)
        return resource

    def add_get(self, path, handler, *, name=None, allow_head=True, **options):
        resource = self.add_resource(path, name=name)
        if allow_head:
            resource.add_route("HEAD", handler)
        return resource.add_route("GET", handler)

    def add_head(self, path, handler, **options):
        return self.add_route("HEAD", path, handler, **options)

    def add_options(self, path, handler, **options):
        return self.add_route("OPTIONS", path, handler, **options)

    def add_post(self, path, handler, **options):
        return self.add_route("POST", path, handler, **options)

    def add_put(self, path, handler, **options):
        return self.add_route("PUT", path, handler, **options)

    def add_patch(self, path, handler, **options):
        return self.add_route("PATCH", path, handler, **options)

    def add_delete(self, path, handler, **options):
        return self.add_route("DELETE", path, handler, **options)

    def add_view(self, path, handler, **options):
        return self.add_route("*", path, handler, **options)

    def add_routes(self, routes):
        return [route for definition in routes for route in definition.register(self)]

    def samples(self, prefix=""):
        """Targets that can be asked for with GET."""
        found = []
        for resource in self._resources:
            if isinstance(resource, PrefixedSubApp):
                found.extend(resource.app.router.samples(prefix + resource.prefix))
            elif not isinstance(resource, StaticResource):
                if any(route.method in ("GET", "*") for route in resource):
                    found.append(prefix + resource.sample())
        return found


class PrefixedSubApp:
    """An application under a prefix of another."""

    name = None

    def __init__(self, prefix, app):
        self.prefix = prefix.rstrip("/")
        self.app = app

    async def resolve(self, request, path):
        if not (path == self.prefix or path.startswith(self.prefix + "/")):
            return None
        inner = _Inner(request, path[len(self.prefix) :] or "/")
        info = await self.app.router.resolve(inner)
        info.add_app(self.app)
        return info

    def __iter__(self):
        return iter(())


class _Inner:
    """A request as a sub-application sees it while its path is matched."""

    def __init__(self, request, path):
        self.method = request.method
        self.rel_url = request.rel_url.with_path(path, encoded=True)


class View:
    """A handler with a method for each HTTP method."""

    def __init__(self, request):
        self._request = request

    @property
    def request(self):
        return self._request

    def __await__(self):
        return self._handle().__await__()

    async def _handle(self):
        method = getattr(self, self._request.method.lower(), None)
        if self._request.method not in _METHODS or method is None:
            allowed = {name for name in _METHODS if hasattr(self, name.lower())}
            raise HTTPMethodNotAllowed(self._request.method, allowed)
        return await method()


class RouteDef(namedtuple("RouteDef", "method path handler kwargs")):
    """A route to be added to an application."""

    def register(self, router):
        if self.method == "GET" and "allow_head" not in self.kwargs:
            return [router.add_get(self.path, self.handler, **self.kwargs)]
        if self.method == "GET":
            return [router.add_get(self.path, self.handler, **self.kwargs)]
        return [router.add_route(self.method, self.path, self.handler, **self.kwargs)]


class StaticDef(namedtuple("StaticDef", "prefix path kwargs")):
    """A folder of files to be added to an application."""

    def register(self, router):
        return list(router.add_static(self.prefix, self.path, **self.kwargs))


def route(method, path, handler, **kwargs):
    return RouteDef(method, path, handler, kwargs)


def head(path, handler, **kwargs):
    return route("HEAD", path, handler, **kwargs)


def options(path, handler, **kwargs):
    return route("OPTIONS", path, handler, **kwargs)


def get(path, handler, *, name=None, allow_head=True, **kwargs):
    return route("GET", path, handler, name=name, allow_head=allow_head, **kwargs)


def post(path, handler, **kwargs):
    return route("POST", path, handler, **kwargs)


def put(path, handler, **kwargs):
    return route("PUT", path, handler, **kwargs)


def patch(path, handler, **kwargs):
    return route("PATCH", path, handler, **kwargs)


def delete(path, handler, **kwargs):
    return route("DELETE", path, handler, **kwargs)


def view(path, handler, **kwargs):
    return route("*", path, handler, **kwargs)


def static(prefix, path, **kwargs):
    return StaticDef(prefix, path, kwargs)


class RouteTableDef:
    """A list of routes that decorators fill."""

    def __init__(self):
        self._items = []

    def __repr__(self):
        return f"<RouteTableDef count={len(self._items)}>"

    def __getitem__(self, index):
        return self._items[index]

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)

    def __contains__(self, item):
        return item in self._items

    def route(self, method, path, **kwargs):
        def decorate(handler):
            self._items.append(RouteDef(method, path, handler, kwargs))
            return handler

        return decorate

    def head(self, path, **kwargs):
        return self.route("HEAD", path, **kwargs)

    def get(self, path, **kwargs):
        return self.route("GET", path, **kwargs)

    def post(self, path, **kwargs):
        return self.route("POST", path, **kwargs)

    def put(self, path, **kwargs):
        return self.route("PUT", path, **kwargs)

    def patch(self, path, **kwargs):
        return self.route("PATCH", path, **kwargs)

    def delete(self, path, **kwargs):
        return self.route("DELETE", path, **kwargs)

    def options(self, path, **kwargs):
        return self.route("OPTIONS", path, **kwargs)

    def view(self, path, **kwargs):
        return self.route("*", path, **kwargs)

    def static(self, prefix, path, **kwargs):
        self._items.append(StaticDef(prefix, path, kwargs))

