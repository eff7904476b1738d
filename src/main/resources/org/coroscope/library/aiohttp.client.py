"""The client of aiohttp."""
from _aiohttp_client import ClientSession, request
from _aiohttp_limits import ClientTimeout
from _aiohttp_response import ClientResponse
