"""Logging set up by a dict."""

import logging as _logging


def _resolve(name):
    """What a dotted name stands for."""
    parts = name.split(".")
    found = __import__(parts[0])
    used = parts[0]
    for part in parts[1:]:
        used += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(used)
            found = getattr(found, part)
    return found


class DictConfigurator:
    """Carries out what a dict says."""

    def __init__(self, config):
        self.config = config

    def _value(self, value):
        """ext://sys.stdout and cfg://a.b are replaced by what they stand for."""
        if isinstance(value, dict):
            return {key: self._value(one) for key, one in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(self._value(one) for one in value)
        if isinstance(value, str):
            prefix, found, rest = value.partition("://")
            if found and prefix == "ext":
                return _resolve(rest)
            if found and prefix == "cfg":
                place = self.config
                for part in rest.split("."):
                    place = place[part]
                return place
        return value

    def _made(self, config, rest_name="()"):
        """An object by a factory named in a config."""
        config = dict(config)
        factory = config.pop(rest_name)
        if not callable(factory):
            factory = _resolve(factory)
        attributes = config.pop(".", None)
        made = factory(**{key: self._value(value) for key, value in config.items()})
        for name, value in (attributes or {}).items():
            setattr(made, name, self._value(value))
        return made

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError("Unsupported version: %s" % config["version"])
        if config.get("incremental", False):
            self._change(config)
            return
        _logging._handlers.clear()
        self.formatters = self._all(config.get("formatters", {}), self._formatter, "formatter")
        self.filters = self._all(config.get("filters", {}), self._filter, "filter")
        self.handlers = {}
        pending = dict(config.get("handlers", {}))
        for name in sorted(pending, key=lambda n: "target" in pending[n]):
            try:
                handler = self._handler(pending[name])
            except Exception as e:
                raise ValueError("Unable to configure handler %r" % name) from e
            handler.name = name
            self.handlers[name] = handler
        root = _logging.root
        existing = list(root.manager.loggerDict)
        loggers = config.get("loggers", {})
        for name, settings in loggers.items():
            try:
                logger = _logging.getLogger(name)
                self._logger(logger, settings)
                logger.disabled = False
                if settings.get("propagate") is not None:
                    logger.propagate = settings["propagate"]
            except Exception as e:
                raise ValueError("Unable to configure logger %r" % name) from e
        disable = config.get("disable_existing_loggers", True)
        for name in existing:
            if name in loggers:
                continue
            logger = root.manager.loggerDict[name]
            if not isinstance(logger, _logging.Logger):
                continue
            if any(name.startswith(other + ".") for other in loggers):
                logger.level, logger.handlers, logger.propagate = 0, [], True
            else:
                logger.disabled = disable
        if config.get("root"):
            try:
                self._logger(root, config["root"])
            except Exception as e:
                raise ValueError("Unable to configure root logger") from e

    def _change(self, config):
        for name, settings in config.get("handlers", {}).items():
            if name not in _logging._handlers:
                raise ValueError("No handler found with name %r" % name)
            if settings.get("level"):
                _logging._handlers[name].setLevel(settings["level"])
        for name, settings in config.get("loggers", {}).items():
            logger = _logging.getLogger(name)
            if settings.get("level"):
                logger.setLevel(settings["level"])
            if settings.get("propagate") is not None:
                logger.propagate = settings["propagate"]
        if config.get("root", {}).get("level"):
            _logging.root.setLevel(config["root"]["level"])

    def _all(self, configs, make, what):
        made = {}
        for name, config in configs.items():
            try:
                made[name] = make(config)
            except Exception as e:
                raise ValueError("Unable to configure %s %r" % (what, name)) from e
        return made

    def _formatter(self, config):
        if "()" in config:
            config = dict(config)
            if "format" in config:
                config["fmt"] = config.pop("format")
            return self._made(config)
        kind = _resolve(config["class"]) if "class" in config else _logging.Formatter
        style = config.get("style", "%")
        more = {"defaults": config["defaults"]} if "defaults" in config else {}
        validate = config.get("validate", True)
        return kind(config.get("format"), config.get("datefmt"), style, validate, **more)

    def _filter(self, config):
        return self._made(config) if "()" in config else _logging.Filter(config.get("name", ""))

    def _handler(self, config):
        config = dict(config)
        formatter = config.pop("formatter", None)
        if formatter:
            try:
                formatter = self.formatters[formatter]
            except Exception as e:
                raise ValueError("Unable to set formatter %r" % formatter) from e
        level, filters = config.pop("level", None), config.pop("filters", None)
        if "()" in config:
            handler = self._made(config)
        else:
            kind = _resolve(config["class"])
            if "target" in config:
                config["target"] = self.handlers[config["target"]]
            handler = self._made(config | {"class": kind}, "class")
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(level)
        self._add_filters(handler, filters)
        return handler

    def _add_filters(self, place, filters):
        for name in filters or ():
            try:
                known = name if callable(getattr(name, "filter", None)) else self.filters[name]
                place.addFilter(known)
            except Exception as e:
                raise ValueError("Unable to add filter %r" % name) from e

    def _logger(self, logger, config):
        if config.get("level") is not None:
            logger.setLevel(config["level"])
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in config.get("handlers") or ():
            try:
                logger.addHandler(self.handlers[name])
            except Exception as e:
                raise ValueError("Unable to add handler %r" % name) from e
        self._add_filters(logger, config.get("filters"))


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Sets logging up."""
    dictConfigClass(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    raise NotImplementedError("Coroscope has no logging.config.fileConfig: use dictConfig")


def listen(port=9030, verify=None):
    raise NotImplementedError("Coroscope has no logging.config.listen: use dictConfig")


def stopListening():
    pass
