/** How many numbers data/parameters holds, and how many of them name a study. tests/model_numbers.test.ts counts them. */
export const MODEL_NUMBERS = { all: 241, studied: 147, assumed: 94 };
