/** Where the manifest in the repository points: the development server. */
const localManifestUrl = "https://localhost:3000";

/** Published add-ins have an identity of their own, so that both can be sideloaded side by side. */
const developmentId = "6f0c7f5e-7a55-4b8b-9d3c-0b5a7e1d2c01";
const productionId = "6f0c7f5e-7a55-4b8b-9d3c-0b5a7e1d2c02";

/**
 * Makes the manifest for publishing: every local address becomes that of ADDIN_URL.
 *
 * @param {string} manifest the development manifest's XML
 * @param {string} [address] where dist/ will be served, without a trailing slash
 * @returns {string} the XML for publishing
 * @throws where an address of this machine would be left in it
 */
function productionManifest(
  manifest,
  address = process.env.ADDIN_URL ?? "https://tong-hop-chi-tieu.example",
) {
  const published = manifest
    .replaceAll(localManifestUrl, address.replace(/\/+$/, ""))
    .replaceAll(developmentId, productionId);
  if (/localhost|127\.0\.0\.1/i.test(published)) {
    throw new Error("The production manifest still points at this machine.");
  }
  return published;
}

module.exports = { developmentId, localManifestUrl, productionId, productionManifest };
