/** The product's version as the sheets print it; a test holds it against package.json. */
export const version = "0.1.0";
