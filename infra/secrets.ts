/** Signs the links in daily replies: `{"current":"k1","keys":{"k1":"…"}}`, set with `sst secret set TokenKeys`. */
export const tokenKeys = new sst.Secret("TokenKeys");
