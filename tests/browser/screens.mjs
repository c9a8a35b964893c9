// The screens that are photographed: a name, the address within the app, and what to do there first.
export const screens = [
  { name: "accueil", fragment: "" },
  // { name: "cas", fragment: "#/…", act: async (page) => page.getByRole("radio").first().check() },
];
