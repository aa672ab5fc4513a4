import { expect, test } from "vitest";
import { addressFor, isWhole } from "../src/address";

test("links begin with the address that the host sets, else with where the page is open", () => {
  expect(addressFor("https://laws.example.org/aftermath/", "http://127.0.0.1:8420/")).toBe(
    "https://laws.example.org/aftermath/",
  );
  expect(addressFor("", "https://laws.example.org/a/index.html?x#1.ab")).toBe("https://laws.example.org/a/index.html");
  expect(addressFor("", "http://192.168.1.7:8420/")).toBe("http://192.168.1.7:8420/");
});

test("an address that only this machine or this stick has is not given to others", () => {
  for (const here of ["http://127.0.0.1:8420/", "http://localhost/", "http://[::1]:80/", "file:///media/stick/a.html"])
    expect(addressFor("", here)).toBe("");
  expect(addressFor("no address", "file:///a.html")).toBe("");
  expect(addressFor("javascript:alert(1)", "http://localhost/")).toBe("");
  expect(isWhole("#1.ab")).toBe(false);
  expect(isWhole("https://a.example/#1.ab")).toBe(true);
});
