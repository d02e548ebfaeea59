/* module d’exemple */
void 0;
