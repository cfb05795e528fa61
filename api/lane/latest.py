"""A dictionary that forgets what was put into it longest ago."""

from collections import OrderedDict


class Latest[K, V](OrderedDict[K, V]):
    """Keeps the latest `most` entries."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def __setitem__(self, key: K, value: V) -> None:
        super().__setitem__(key, value)
        if len(self) > self.most:
            self.popitem(last=False)
