"""The exceptions of requests."""
from _requests_errors import *
