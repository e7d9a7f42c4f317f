// Every address that is not a file is a place in the page, which finds it by itself. Files are /assets/… and what lies
// at the top with a dot in its name; everything else, dots or not, may be an identifier in the address of a place.
function handler(event) {
  var request = event.request;
  var isFile = /^\/(assets\/.+|[^/]+\.[^/]+)$/.test(request.uri);
  if (!isFile) request.uri = '/index.html';
  return request;
}
