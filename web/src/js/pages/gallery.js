// The gallery: draws the miniatures of its cards.
import '../elements/workflow-miniature.js';
