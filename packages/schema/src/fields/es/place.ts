import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of places: addresses in parts, points on a map, sites. */
export const place: PartWords<"Coordinates" | "PostalAddress" | "Site"> = {
  "Coordinates.latitude": { name: "latitud", help: "Grados al norte del ecuador (WGS 84)." },
  "Coordinates.longitude": { name: "longitud", help: "Grados al este de Greenwich (WGS 84)." },
  "PostalAddress.country": {
    name: "país",
    help: "Estado, ISO 3166-1 alfa-2 en minúsculas; determina el orden de los elementos.",
  },
  "PostalAddress.district": {
    name: "barrio o distrito",
    help: "Parte de la ciudad, si la dirección nombra alguna.",
  },
  "PostalAddress.locality": { name: "localidad", help: "Ciudad o pueblo." },
  "PostalAddress.postalCode": {
    name: "código postal",
    help: "Código que el correo da a la localidad, como se escribe en el país.",
  },
  "PostalAddress.recipient": {
    name: "destinatario",
    help: "Organismo y departamento que figuran en el sobre.",
  },
  "PostalAddress.region": {
    name: "provincia o condado",
    help: "Estado federado, provincia o condado, si la dirección nombra alguno.",
  },
  "PostalAddress.sortingCode": {
    name: "indicación de clasificación",
    help: "Lo que añade el correo para quien recibe muchos envíos, por ejemplo CEDEX 17.",
  },
  "PostalAddress.street": {
    name: "calle y número",
    help: "Calle y número, apartado de correos o edificio, como se escriben en el país.",
  },
  "Site.accessibility": {
    name: "accesibilidad",
    help: "Lo que permite que lo usen personas con discapacidad. De lo que no se nombra no se dice nada.",
  },
  "Site.areaServed": { name: "zona atendida", help: "A quién o qué lugares atiende, en palabras." },
  "Site.contacts": { name: "contactos", help: "Cómo comunicarse con el lugar." },
  "Site.coordinates": { name: "coordenadas", help: "Dónde está en un mapa." },
  "Site.directions": { name: "cómo llegar", help: "Cómo llegar y por qué puerta entrar." },
  "Site.hours": { name: "horario", help: "Cuándo está abierto." },
  "Site.name": { name: "nombre", help: "Cómo se llama el lugar." },
  "Site.place": { name: "ubicación", help: "Dónde está, en palabras." },
  "Site.postalAddress": { name: "dirección postal", help: "Su dirección, elemento por elemento." },
  "Site.regions": { name: "regiones", help: "Partes del Estado que atiende. Si falta: no se dice." },
};
