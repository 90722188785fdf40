import time

import pytest


def test_wait():
    time.sleep(0.02)


def test_broken():
    raise ValueError("broken")


@pytest.mark.skip
def test_later():
    pass
