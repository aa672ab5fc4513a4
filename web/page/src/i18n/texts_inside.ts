// Where a report has its messages: inside the file, packed (single_file.ts).
import { inflated } from "../report/unpacked";

const packed = (language: string) => document.getElementById(`messages-${language}`)?.textContent ?? "";

export const hasTexts = (language: string): boolean => packed(language) !== "";

export const textsOf = async (language: string): Promise<string[]> => [await inflated(packed(language))];
