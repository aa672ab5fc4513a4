"""Every input that ships with the program is valid under the JSON Schema of its kind, and what is wrong is not."""
import json
import tomllib

import jsonschema_rs
import pytest

from conftest import ROOT

KINDS = {
    "law": "laws/*.toml", "setting": "settings/*/setting.toml", "place-targets": "settings/*/targets.toml", "region": "regions/*.toml",
    "parameters": "parameters/*.toml", "experiment": "experiments/*.toml", "evidence": "evidence/*.toml", "targets": "targets.toml",
    "operations": "operations.toml", "replays": "replays.toml", "posterior": "**/posterior.toml", "questions": "elicit.toml", "statements": "statements.toml", "world": "world.toml"}


def validator(kind):
    schema = json.loads((ROOT / f"data/schema/{kind}.schema.json").read_text())
    jsonschema_rs.meta.validate(schema)
    return jsonschema_rs.Draft202012Validator(schema)


def read(path):
    return json.loads(json.dumps(tomllib.loads(path.read_text()), default=str))


@pytest.mark.parametrize("kind", KINDS)
def test_every_file_of_the_kind_is_valid(kind):
    files = sorted((ROOT / "data").glob(KINDS[kind]))
    assert files
    for path in files:
        problems = [f"{path.name}: {problem.message} at {problem.instance_path}" for problem in validator(kind).iter_errors(read(path))]
        assert not problems, problems[:3]


def test_every_toml_file_of_the_data_has_a_kind():
    known = {path for pattern in KINDS.values() for path in (ROOT / "data").glob(pattern)}
    assert set((ROOT / "data").glob("**/*.toml")) == known


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_of_another_format_or_with_an_unknown_key_is_not(kind):
    content = read(next((ROOT / "data").glob(KINDS[kind])))
    assert validator(kind).is_valid(content)
    assert not validator(kind).is_valid({**content, "format": 2})
    assert not validator(kind).is_valid({**content, "wrong": 1})
