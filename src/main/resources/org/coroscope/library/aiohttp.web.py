"""aiohttp's server."""
from _aiohttp_web_app import AppKey, Application, CleanupContext, middleware
from _aiohttp_web_errors import *
from _aiohttp_web_errors import __all__ as _errors
from _aiohttp_web_request import BaseRequest, FileField, Request
from _aiohttp_web_response import Response, StreamResponse, json_response
from _aiohttp_web_routes import (
    AbstractRoute,
    Resource,
    ResourceRoute,
    RouteDef,
    RouteTableDef,
    StaticDef,
    StaticResource,
    UrlDispatcher,
    UrlMappingMatchInfo,
    View,
    delete,
    get,
    head,
    options,
    patch,
    post,
    put,
    route,
    static,
    view,
)
from _aiohttp_web_run import (
    AppRunner,
    BaseRunner,
    BaseSite,
    GracefulExit,
    ServerRunner,
    SockSite,
    TCPSite,
    UnixSite,
    run_app,
)
from _aiohttp_web_server import RequestHandler, Server


def __getattr__(name):
    if name == "FileResponse":
        from _aiohttp_web_files import FileResponse

        return FileResponse
    raise AttributeError(f"module 'aiohttp.web' has no attribute {name!r}")


class WebSocketResponse(StreamResponse):
    """A web socket; the simulated network carries none."""

    def __init__(self, **options):
        raise NotImplementedError("Coroscope's network does not carry web sockets")
