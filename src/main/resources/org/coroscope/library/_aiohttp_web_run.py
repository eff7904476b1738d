"""Running aiohttp's server."""
import asyncio

import _network
from _aiohttp_web_app import Application

_IDLE_SECONDS = 1


class GracefulExit(SystemExit):
    """Ends `run_app`."""

    code = 1


class BaseRunner:
    """A server's beginning and end."""

    def __init__(self, *, handle_signals=False, shutdown_timeout=60.0, **kwargs):
        self._kwargs = kwargs
        self._server = None
        self._sites = []

    server = property(lambda self: self._server)

    @property
    def addresses(self):
        return [
            socket.getsockname()
            for site in self._sites
            if site._server is not None
            for socket in site._server.sockets
        ]

    @property
    def sites(self):
        return set(self._sites)

    async def setup(self):
        self._server = await self._make_server()

    async def cleanup(self):
        for site in list(self._sites):
            await site.stop()
        if self._server is not None:
            self._server.pre_shutdown()
            await self._shutdown()
            await self._server.shutdown()
            await self._cleanup()
            self._server = None

    async def _shutdown(self):
        pass

    async def _cleanup(self):
        pass


class AppRunner(BaseRunner):
    """Runs an application."""

    def __init__(self, app, *, handle_signals=False, access_log_class=None, **kwargs):
        super().__init__(handle_signals=handle_signals, **kwargs)
        if not isinstance(app, Application):
            raise TypeError(
                f"The first argument should be web.Application instance, got {app!r}"
            )
        self._app = app

    app = property(lambda self: self._app)

    async def _make_server(self):
        self._app._loop = asyncio.get_running_loop()
        await self._app.startup()
        self._app.freeze()
        return self._app._make_handler(**self._kwargs)

    async def _shutdown(self):
        await self._app.shutdown()

    async def _cleanup(self):
        await self._app.cleanup()


class ServerRunner(BaseRunner):
    """Runs a server without an application."""

    def __init__(self, web_server, *, handle_signals=False, **kwargs):
        super().__init__(handle_signals=handle_signals, **kwargs)
        self._web_server = web_server

    async def _make_server(self):
        return self._web_server


class BaseSite:
    """Where a runner's server listens."""

    def __init__(self, runner, *, ssl_context=None, backlog=128, shutdown_timeout=60.0):
        if runner.server is None:
            raise RuntimeError("Call runner.setup() before making a site")
        self._runner = runner
        self._server = None

    async def start(self):
        if self in self._runner._sites:
            raise RuntimeError(f"Site {self} is already registered in runner {self._runner}")
        self._runner._sites.append(self)

    async def stop(self):
        if self not in self._runner._sites:
            raise RuntimeError(f"Site {self} is not registered in runner {self._runner}")
        if self._server is not None:
            self._server.close()
        self._runner._sites.remove(self)


class TCPSite(BaseSite):
    """A host and a port."""

    def __init__(
        self, runner, host=None, port=None, *, reuse_address=None, reuse_port=None, **options
    ):
        super().__init__(runner, **options)
        self._host = host
        self._port = 8080 if port is None else port

    @property
    def name(self):
        host = "0.0.0.0" if not self._host else self._host
        return f"http://{host}:{self._port}"

    async def start(self):
        await super().start()
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._runner.server, self._host, self._port)


class SockSite(BaseSite):
    """A socket that the program has made; there are none here."""

    def __init__(self, runner, sock, **options):
        raise NotImplementedError("Coroscope's network has no sockets of its own; use TCPSite")


class UnixSite(SockSite):
    """A socket in the file system; there are none here."""


GracefulExit.__module__ = "aiohttp.web_runner"
for _class in (BaseRunner, AppRunner, ServerRunner, BaseSite, TCPSite, SockSite, UnixSite):
    _class.__module__ = "aiohttp.web_runner"


async def _run_app(app, host, port, print, access_log, options):
    if asyncio.iscoroutine(app):
        app = await app
    loop = asyncio.get_running_loop()
    runner = AppRunner(app, access_log=access_log, **options)
    await runner.setup()
    try:
        hosts = [host] if host is None or isinstance(host, str) else list(host)
        for each in hosts:
            await TCPSite(runner, each, port).start()
        if print:
            names = sorted(site.name for site in runner.sites)
            print(
                "======== Running on {} ========\n(Press CTRL+C to quit)".format(", ".join(names))
            )
        if _network.visits_under_way():
            _network.stop_after_visits(loop)
        else:
            _network.call_at(loop, loop.time() + _IDLE_SECONDS, lambda: _let_clients_come(loop))
        await _network.waiter(loop, "IO", "clients to come")
    finally:
        await runner.cleanup()


def _let_clients_come(loop):
    """Nobody has come so far: a few clients do, so that there is something to see."""
    if _network.begin_usual_visits(loop):
        _network.stop_after_visits(loop)


def run_app(
    app,
    *,
    host=None,
    port=None,
    path=None,
    sock=None,
    shutdown_timeout=60.0,
    keepalive_timeout=75.0,
    ssl_context=None,
    print=print,
    backlog=128,
    access_log_class=None,
    access_log_format=None,
    access_log=None,
    handle_signals=True,
    reuse_address=None,
    reuse_port=None,
    handler_cancellation=False,
    loop=None,
    **kwargs,
):
    """Runs an application until it is stopped."""
    if loop is None:
        loop = asyncio.new_event_loop()
    main = loop.create_task(_run_app(app, host, port, print, access_log, {}))
    try:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(main)
    except (GracefulExit, KeyboardInterrupt):
        pass
    finally:
        _cancel({main}, loop)
        _cancel(asyncio.all_tasks(loop), loop)
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
        asyncio.set_event_loop(None)


def _cancel(tasks, loop):
    if not tasks:
        return
    tasks = [task for task in tasks if not task.done()] or list(tasks)
    for task in tasks:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
    for task in tasks:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler(
                {
                    "message": "unhandled exception during asyncio.run() shutdown",
                    "exception": task.exception(),
                    "task": task,
                }
            )

