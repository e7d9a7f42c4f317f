/** Stands in for the content network: the page's static files and its headers. */
@NullMarked
package niha.local.page;

import org.jspecify.annotations.NullMarked;
