"""Applications of aiohttp's server."""
import asyncio
import warnings
from collections.abc import MutableMapping

from _aiohttp_web_request import Request
from _aiohttp_web_routes import PrefixedSubApp, UrlDispatcher
from _aiohttp_web_server import Server


def middleware(f):
    """Marks a function as a middleware: it gets a request and the handler after it."""
    f.__middleware_version__ = 1
    return f


class AppKey:
    """A key for what an application keeps."""

    def __init__(self, name, t=object):
        self._name = name
        self._t = t

    def __lt__(self, other):
        return self._name < other._name if isinstance(other, AppKey) else True

    def __repr__(self):
        return f"<AppKey({self._name}, type={self._t.__name__})>"


class Signal(list):
    """Functions that are called at a certain time."""

    def __init__(self, owner):
        super().__init__()
        self._owner = owner
        self.frozen = False

    def freeze(self):
        self.frozen = True

    async def send(self, *args, **kwargs):
        for receiver in list(self):
            await receiver(*args, **kwargs)


class CleanupContext(list):
    """Asynchronous generators: up to their yield at the start, from there at the end."""

    def __init__(self):
        super().__init__()
        self._begun = []

    async def _on_startup(self, app):
        for context in self:
            iterator = context(app).__aiter__()
            await iterator.__anext__()
            self._begun.append(iterator)

    async def _on_cleanup(self, app):
        for iterator in reversed(self._begun):
            try:
                await iterator.__anext__()
            except StopAsyncIteration:
                pass
            else:
                raise RuntimeError(f"{iterator!r} has more than one 'yield'")


class Application(MutableMapping):
    """Routes, middlewares, and what they share."""

    def __init__(
        self,
        *,
        logger=None,
        router=None,
        middlewares=(),
        handler_args=None,
        client_max_size=1024**2,
        loop=None,
        debug=...,
    ):
        if loop is not None:
            warnings.warn("loop argument is deprecated", DeprecationWarning, stacklevel=1)
        self._loop = loop
        self._router = UrlDispatcher() if router is None else router
        self._middlewares = list(middlewares)
        self._handler_args = dict(handler_args or {})
        self._client_max_size = client_max_size
        self._state = {}
        self._frozen = False
        self._subapps = []
        self.logger = logger
        self.on_response_prepare = Signal(self)
        self.on_startup = Signal(self)
        self.on_shutdown = Signal(self)
        self.on_cleanup = Signal(self)
        self.cleanup_ctx = CleanupContext()
        self.on_startup.append(self.cleanup_ctx._on_startup)
        self.on_cleanup.append(self.cleanup_ctx._on_cleanup)

    def __repr__(self):
        return f"<Application 0x{id(self):x}>"

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return hash(id(self))

    def __bool__(self):
        return True

    def __getitem__(self, key):
        return self._state[key]

    def __setitem__(self, key, value):
        if self._frozen:
            warnings.warn(
                "Changing state of started or joined application is deprecated",
                DeprecationWarning,
                stacklevel=1,
            )
        self._state[key] = value

    def __delitem__(self, key):
        del self._state[key]

    def __len__(self):
        return len(self._state)

    def __iter__(self):
        return iter(self._state)

    def get(self, key, default=None):
        return self._state.get(key, default)

    router = property(lambda self: self._router)
    middlewares = property(lambda self: self._middlewares)
    frozen = property(lambda self: self._frozen)
    loop = property(lambda self: self._loop)
    debug = property(lambda self: False)

    def freeze(self):
        self._frozen = True
        for signal in (self.on_startup, self.on_shutdown, self.on_cleanup):
            signal.freeze()

    def add_routes(self, routes):
        return self._router.add_routes(routes)

    def add_subapp(self, prefix, subapp):
        if not isinstance(prefix, str):
            raise TypeError("Prefix must be str")
        prefix = prefix.rstrip("/")
        if prefix in ("", "/"):
            raise ValueError("Prefix cannot be empty")
        resource = PrefixedSubApp(prefix, subapp)
        self._router.register_resource(resource)
        self._subapps.append(subapp)
        self.on_startup.append(lambda app: subapp.startup())
        self.on_shutdown.append(lambda app: subapp.shutdown())
        self.on_cleanup.append(lambda app: subapp.cleanup())
        return resource

    async def startup(self):
        await self.on_startup.send(self)

    async def shutdown(self):
        await self.on_shutdown.send(self)

    async def cleanup(self):
        await self.on_cleanup.send(self)

    def make_handler(self, *, loop=None, access_log_class=None, **kwargs):
        """What `loop.create_server` wants, as it was done before there were runners."""
        warnings.warn(
            "Application.make_handler(...) is deprecated, use AppRunner API instead",
            DeprecationWarning,
            stacklevel=1,
        )
        return self._make_handler(loop=loop or self._loop or asyncio.get_event_loop(), **kwargs)

    def _make_handler(self, *, loop=None, **kwargs):
        self._loop = loop or asyncio.get_running_loop()
        self.freeze()
        kwargs.setdefault("client_max_size", self._client_max_size)
        server = Server(
            self._handle, request_factory=Request, loop=self._loop, **{**self._handler_args, **kwargs}
        )
        server._samples = self._router.samples
        return server

    async def _handle(self, request):
        info = await self._router.resolve(request)
        info.add_app(self)
        request._match_info = info
        handler = info.handler
        for app in reversed(info.apps):
            for function in reversed(app._middlewares):
                handler = _Wrapped(function, handler, app)
        result = handler(request)
        return await result

    def __call__(self):
        """The application itself, as a factory of applications would give it."""
        return self


class _Wrapped:
    """A middleware before a handler."""

    def __init__(self, function, handler, app):
        self._function = function
        self._handler = handler
        self._app = app

    def __call__(self, request):
        return self._run(request)

    async def _run(self, request):
        if getattr(self._function, "__middleware_version__", 0) == 1:
            return await self._function(request, self._handler)
        # The old form: a function that makes the handler.
        handler = await self._function(self._app, self._handler)
        return await handler(request)


for _class in (Application, CleanupContext):
    _class.__module__ = "aiohttp.web_app"
