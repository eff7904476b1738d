"""A scanner from a list of patterns and actions. Part of re."""

import re


class Scanner:
    """Cuts a text into tokens by the first pattern that matches."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._actions = {}
        parts, group = [], 1
        for phrase, action in lexicon:
            self._actions[group] = action
            parts.append("(%s)" % phrase)
            group += 1 + re.compile(phrase, flags).groups
        self.scanner = re.compile("|".join(parts), flags)

    def scan(self, string):
        """The tokens, and the rest of the text that no pattern matches."""
        result, at = [], 0
        while True:
            found = self.scanner.match(string, at)
            if found is None or found.end() == at:
                return result, string[at:]
            at = found.end()
            token = next(
                action for group, action in self._actions.items() if found[group] is not None
            )
            if callable(token):
                self.match = found
                token = token(self, found.group())
            if token is not None:
                result.append(token)


Scanner.__module__ = "re"
