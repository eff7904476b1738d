"""Policies: where loops come from."""


class AbstractEventLoopPolicy:
    """What decides which loop there is."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One loop for the program, made when it is first asked for."""

    _loop_factory = None

    def get_event_loop(self):
        return _policy_loop()

    def set_event_loop(self, loop):
        _set_policy_loop(loop)

    def new_event_loop(self):
        return (self._loop_factory or SelectorEventLoop)()


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    """The usual one."""


DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
_default_policy = _UnixDefaultEventLoopPolicy()


def get_event_loop_policy():
    """The policy in force."""
    chosen = _get_policy()
    return _default_policy if chosen is None else chosen


def set_event_loop_policy(policy):
    """Sets the policy; None for the usual one."""
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(
            "policy must be an instance of AbstractEventLoopPolicy or None,"
            f" not '{type(policy).__name__}'"
        )
    _set_policy(policy)
