"""Objects that stand in for others in tests."""

from _mock_calls import ANY, DEFAULT, Call as _Call, CallList as _CallList, call, sentinel
from _mock_objects import (
    AsyncMock, InvalidSpecError, MagicMock, Mock, NonCallableMagicMock, NonCallableMock,
    PropertyMock, seal,
)
from _mock_patches import create_autospec, mock_open, patch

__all__ = [
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec",
    "AsyncMock", "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open",
    "PropertyMock", "seal",
]
FILTER_DIR = True

for _kind in (
    AsyncMock, InvalidSpecError, MagicMock, Mock, NonCallableMagicMock, NonCallableMock,
    PropertyMock, _Call,
):
    _kind.__module__ = "unittest.mock"
