"""Progress bars: tqdm's, which draws a notebook's own where ipywidgets is installed and text where it is not."""

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # that ipywidgets is not there is no news to the user
    from tqdm.auto import tqdm

__all__ = ["tqdm"]
