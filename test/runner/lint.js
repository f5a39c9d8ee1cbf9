/** A rule of this house that no linter brings: a catch does something with the failure, or there is none. */
const noEmptyCatch = {
  create: (context) => ({
    CatchClause(node) {
      if (node.body.body.length === 0)
        context.report({ node, message: "A catch must do something with the failure" });
    },
  }),
};

export default { meta: { name: "house" }, rules: { "no-empty-catch": noEmptyCatch } };
