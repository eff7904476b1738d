"""How requests keeps connections."""
from _requests_sessions import HTTPAdapter
