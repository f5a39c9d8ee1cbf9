/** The bundler gathers a page's styles; an import brings nothing in. */
declare module "*.css";
