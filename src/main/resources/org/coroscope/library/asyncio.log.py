"""Where asyncio tells what it has to tell."""

import logging

logger = logging.getLogger("asyncio")
