"""The exceptions of aiohttp's client."""
from _aiohttp_errors import *
