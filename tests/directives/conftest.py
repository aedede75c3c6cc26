"""Property tests of the core: what is slow on a busy machine is not wrong."""

from hypothesis import settings

settings.register_profile("on a busy machine", deadline=None)
settings.load_profile("on a busy machine")
