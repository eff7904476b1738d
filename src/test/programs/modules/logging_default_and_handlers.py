"""logging without configuration, and a handler of one's own."""
import logging
import sys

logging.getLogger("quiet").warning("the last resort prints only the message")
logging.getLogger("quiet").info("not shown")
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)-8s [%(name)s] %(message)s", datefmt="%H:%M:%S"))
logger = logging.getLogger("app")
logger.addHandler(handler)
logger.setLevel("DEBUG")
logger.propagate = False
logger.debug("details %r", "x")
logger.info("done in %.1f s", 1.25)
logger.log(logging.ERROR, "by number")
other = logging.Formatter("{levelname}:{message}", style="{")
handler.setFormatter(other)
logger.warning("braces")
handler.setLevel(logging.ERROR)
logger.warning("filtered by the handler")
