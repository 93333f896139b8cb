// The docs: lists the catalogue.
import '../elements/catalogue-docs.js';
