"""What is in a release, as CycloneDX (by the library cyclonedx-python-lib): the files with their sums, and whose code they hold.

Usage: sbom.py VERSION PROGRAM FOLDER     writes FOLDER/aftermath-VERSION.cdx.json
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tomllib

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

ROOT = pathlib.Path(__file__).resolve().parents[1]
# Compiled in from headers alone, so that no library is linked.
HEADERS = ("toml++/toml.h", "CLI/CLI.hpp", "httplib.h", "nlohmann/json.hpp", "tl/expected.hpp", "boost/math/distributions/students_t.hpp")


def told(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def library(kind, name, version, licence="", scope=ComponentScope.REQUIRED, namespace=None):
    purl = PackageURL(kind, namespace, name, version)
    return Component(type=ComponentType.LIBRARY, group=namespace, name=name, version=version, scope=scope, purl=purl, bom_ref=str(purl),
                     licenses=[LicenseFactory().make_from_string(licence)] if licence else [])


def debian(package):
    return library("deb", package.split(":")[0], told("dpkg-query", "-W", "-f", "${Version}", package), namespace="debian")


def owner(path):
    """The package that a file belongs to; dpkg knows it by where the package put it, which may be without /usr."""
    for candidate in (path, str(path).removeprefix("/usr")):
        found = subprocess.run(["dpkg", "-S", str(candidate)], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(": ")[0]
    raise SystemExit(f"{path} belongs to no package")


def linked(program):
    """Packages of the shared libraries that the program loads."""
    return {owner(pathlib.Path(path).resolve()) for path in re.findall(r"=> (/\S+)", told("ldd", program))}


def npm(lock, inside):
    """Of a lock file, what is not for development only and is `inside`."""
    for path, entry in json.loads(lock.read_text())["packages"].items():
        name = path.rpartition("node_modules/")[2]
        if name and not entry.get("dev") and inside(f"{name} {entry['version']}"):
            group, _, bare = name.rpartition("/")
            yield library("npm", bare, entry["version"], entry.get("license", ""), namespace=group or None)


def python():
    """What pip installs beside the wheel: any version from a lowest on, so that none is named."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for requirement in project["dependencies"]:
        yield library("pypi", re.match(r"[\w.-]+", requirement)[0], None, scope=ComponentScope.EXCLUDED)


def files(folder):
    for path in sorted(folder.iterdir()):
        yield Component(type=ComponentType.FILE, name=path.name,
                        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=hashlib.sha256(path.read_bytes()).hexdigest())])


def main(version, program, folder):
    bom = Bom()
    bom.metadata.component = Component(type=ComponentType.APPLICATION, name="aftermath", version=version,
                                       licenses=[LicenseFactory().make_from_string("MIT")])
    packages = [debian(package) for package in {*linked(program), *(owner(f"/usr/include/{header}") for header in HEADERS)}]
    everything = [*packages, *npm(ROOT / "web/page/package-lock.json", lambda _: True),
                  *python(), *files(folder)]
    seen = set()
    for component in everything:
        if component.purl is None or component.purl not in seen:
            seen.add(component.purl)
            bom.components.add(component)
    bom.register_dependency(bom.metadata.component, [c for c in bom.components if c.type is ComponentType.LIBRARY])
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    if problem := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise SystemExit(f"not CycloneDX: {problem}")
    (folder / f"aftermath-{version}.cdx.json").write_text(text + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]))
